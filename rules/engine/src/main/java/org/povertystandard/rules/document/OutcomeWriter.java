package org.povertystandard.rules.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.determination.Result;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.MemberId;

/** Writes what determinations and answers are made of. */
final class OutcomeWriter {
    private OutcomeWriter() {}

    /** By what a result came about, and what it is. */
    static void basis(Result result, JsonOut out) {
        out.text("reviewedOn", result.reviewedOn().toString());
        out.text("appliedOn", result.appliedOn().toString());
        out.text("standard", result.standard().value());
        out.text("standardHash", result.standardHash().value());
        EngineId engine = result.engine();
        out.object("engine", () -> out.text("name", engine.name()).text("version", engine.version()));
        out.text("test", result.test().value());
        texts("possible", result.possible(), out);
        out.text("precision", lowerCase(result.precision()));
    }

    /** What is still to ask, and what to know. */
    static void ending(Result result, JsonOut out) {
        out.array("missing", result.missing(), missing -> missing(missing, out));
        out.array("caveats", result.caveats(), caveat -> caveat(caveat, out));
    }

    static void measure(MeasureOutcome measure, JsonOut out) {
        out.object(() -> {
            out.text("measure", measure.measure().value());
            out.text("side", measure.side().code());
            range("value", measure.value(), out);
            out.array("lines", measure.lines(), line -> line(line, out));
        });
    }

    private static void line(LineOutcome line, JsonOut out) {
        out.object(() -> {
            out.text("line", line.line().value());
            out.text("operator", line.operator().symbol());
            range("limit", line.limit(), out);
            truth("met", line.met(), out);
            texts("cite", line.cite(), out);
        });
    }

    static void reasons(List<Reason> reasons, JsonOut out) {
        out.array(
                "reasons",
                reasons,
                reason -> out.object(() -> {
                    if (reason instanceof Reason.Answered answered) {
                        answered(answered, out);
                    } else if (reason instanceof Reason.Compared compared) {
                        compared(compared, out);
                    }
                }));
    }

    private static void answered(Reason.Answered reason, JsonOut out) {
        out.text("kind", "answered");
        member(reason.member(), out);
        out.text("fact", reason.fact().value());
        out.key("found");
        value(reason.found(), out);
        texts("tested", reason.tested().stream().sorted().toList(), out);
        texts("unasked", reason.unasked(), out);
    }

    private static void compared(Reason.Compared reason, JsonOut out) {
        out.text("kind", "compared");
        member(reason.member(), out);
        reason.what().ifPresent(what -> out.text("what", what.value()));
        texts("facts", reason.facts(), out);
        texts("counted", reason.counted(), out);
        reason.found().ifPresent(found -> range("found", found, out));
        out.text("operator", reason.operator().symbol());
        reason.limit().ifPresent(limit -> range("limit", limit, out));
        texts("figures", reason.figures(), out);
        texts("unasked", reason.unasked(), out);
    }

    private static void missing(MissingFact missing, JsonOut out) {
        out.object(() -> {
            member(missing.member(), out);
            texts("facts", missing.facts(), out);
            out.key("classesLeft").number(missing.classesLeft());
            out.key("settling").number(missing.settling());
            out.key("answers").number(missing.answers());
        });
    }

    private static void caveat(Caveat caveat, JsonOut out) {
        out.object(() -> {
            if (caveat instanceof Caveat.OfReform reform) {
                out.text("kind", "reform");
                out.text("base", reform.base().value());
            } else if (caveat instanceof Caveat.OfReading reading) {
                out.text("kind", "reading");
                out.text("reading", reading.reading().value());
                out.text("alternative", reading.alternative().value());
                texts("changes", reading.changes(), out);
                texts("possible", reading.possible(), out);
            } else if (caveat instanceof Caveat.OfSource source) {
                out.text("kind", "source");
                out.text("citation", source.citation().value());
            } else if (caveat instanceof Caveat.Unverified unverified) {
                out.text("kind", "unverified");
                texts("indicators", unverified.indicators(), out);
            } else if (caveat instanceof Caveat.OfPeriod period) {
                out.text("kind", "period");
                out.object("text", () -> {
                    out.text("vi", period.text().vi());
                    out.text("en", period.text().en());
                });
            } else if (caveat instanceof Caveat.UnusedAnswer unused) {
                out.text("kind", "unused-answer");
                member(unused.member(), out);
                out.text("fact", unused.fact().value());
            }
        });
    }

    private static void value(FactValue value, JsonOut out) {
        if (value instanceof FactValue.YesNo answer) {
            out.object(() -> out.bool("yesNo", answer.yes()));
        } else if (value instanceof FactValue.Code answer) {
            out.object(() -> out.text("code", answer.code()));
        } else if (value instanceof FactValue.Number answer) {
            out.object(() -> {
                out.key("number");
                ExactNumbers.write(answer.number(), out);
            });
        } else {
            out.text(stateCode(value));
        }
    }

    /** The word for a fact without an answer. */
    static String stateCode(FactValue state) {
        return state instanceof FactValue.NotApplicable ? AdditionalFacts.NOT_APPLICABLE : "unknown";
    }

    static void range(String key, Range range, JsonOut out) {
        out.object(key, () -> {
            range.lowest().ifPresent(number -> ExactNumbers.write(number, out.key("lowest")));
            range.highest().ifPresent(number -> ExactNumbers.write(number, out.key("highest")));
        });
    }

    static void member(Optional<MemberId> member, JsonOut out) {
        member.ifPresent(id -> out.text("member", id.value()));
    }

    static void truth(String key, Truth truth, JsonOut out) {
        out.text(key, lowerCase(truth));
    }

    /** Ids, each as its own text. */
    static void texts(String key, List<?> ids, JsonOut out) {
        out.array(key, ids, id -> out.text(id.toString()));
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
