package org.povertystandard.rules.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;

/**
 * Writes standards as JSON, always the same bytes for the same standard: keys in the format's order, lists in theirs, maps
 * and sets by key, numbers as plain decimals.
 *
 * <p>All of it throws {@link IllegalArgumentException} for a standard that no document can hold, such as one with the figure
 * 1/3; a standard that was read is never one of these.
 */
public final class StandardWriter {
    private final JsonOut out;
    private final PartsWriter parts;

    private StandardWriter(JsonOut out) {
        this.out = out;
        this.parts = new PartsWriter(out);
    }

    /** The canonical document, indented for people. */
    public static byte[] write(PovertyStandard standard) {
        return JsonOut.pretty(out -> new StandardWriter(out).standard(standard));
    }

    /** The canonical document on one line without spaces: the bytes that are hashed. */
    public static byte[] writeCompact(PovertyStandard standard) {
        return JsonOut.compact(out -> new StandardWriter(out).standard(standard));
    }

    static void write(PovertyStandard standard, JsonOut out) {
        new StandardWriter(out).standard(standard);
    }

    /** The SHA-256 of the compact document, citations included; whitespace and the order of keys do not matter to it. */
    public static ContentHash hash(PovertyStandard standard) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(writeCompact(standard));
            return ContentHash.of(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private void standard(PovertyStandard standard) {
        out.object(() -> {
            out.text("format", StandardCodes.FORMAT).text("id", standard.id().value());
            parts.label("name", standard.name());
            standard.place().ifPresent(this::place);
            standard.derivedFrom().ifPresent(this::derivation);
            out.array("instruments", standard.instruments(), this::instrument);
            out.array("citations", standard.citations(), this::citation);
            out.array("applied", standard.applied(), this::applied);
            out.array("facts", standard.facts(), parts::fact);
            out.array("questions", standard.questions(), this::question);
            out.array(
                    "groups",
                    standard.groups(),
                    group -> out.object(() -> {
                        out.text("id", group.id().value());
                        parts.label("label", group.label());
                        parts.names("facts", group.facts());
                    }));
            out.array("figures", standard.figures(), this::figure);
            out.array("tables", standard.tables(), parts::table);
            out.array("definitions", standard.definitions(), parts::definition);
            out.text("ageing", standard.ageing().code());
            out.array(
                    "dimensions",
                    standard.dimensions(),
                    dimension -> out.object(() -> {
                        out.text("id", dimension.id().value()).text("number", dimension.number());
                        parts.label("label", dimension.label());
                    }));
            out.array("indicators", standard.indicators(), this::indicator);
            out.array("scorecards", standard.scorecards(), parts::scorecard);
            out.array(
                    "categories",
                    standard.categories(),
                    category -> out.object(() -> {
                        out.text("id", category.id().value());
                        parts.label("label", category.label());
                        category.gap().ifPresent(gap -> parts.label("gap", gap));
                    }));
            out.array("tests", standard.tests(), parts::test);
            if (!standard.absentTests().isEmpty()) {
                out.array("absentTests", standard.absentTests(), this::absentTest);
            }
            out.array("inquiries", standard.inquiries(), this::inquiry);
            out.array("readings", standard.readings(), parts::reading);
            out.array(
                    "notes",
                    standard.notes(),
                    note -> out.object(() -> {
                        out.text("id", note.id().value())
                                .text("kind", note.kind().code());
                        parts.label("text", note.text());
                        parts.names("cite", note.cite());
                    }));
            if (!standard.peculiarities().isEmpty()) {
                out.array("peculiarities", standard.peculiarities(), this::peculiarity);
            }
        });
    }

    private void instrument(Instrument instrument) {
        out.object(() -> {
            out.text("id", instrument.id().value());
            instrument.number().ifPresent(number -> out.text("number", number));
            parts.label("kind", instrument.kind());
            instrument.signed().ifPresent(day -> out.text("signed", day.toString()));
            instrument.inForce().ifPresent(day -> out.text("inForce", day.toString()));
        });
    }

    private void place(LocalPlace place) {
        out.object("place", () -> {
            out.text("id", place.id().value());
            parts.label("label", place.label());
        });
    }

    private void derivation(Derivation derivation) {
        out.object("derivedFrom", () -> {
            out.text("standard", derivation.base().value())
                    .text("hash", derivation.baseHash().value())
                    .text("as", derivation.kind().code());
            parts.label("reason", derivation.reason());
        });
    }

    private void absentTest(AbsentTest absent) {
        out.object(() -> {
            out.text("test", absent.test().value());
            parts.label("reason", absent.reason());
            parts.names("cite", absent.cite());
        });
    }

    private void peculiarity(Peculiarity peculiarity) {
        out.object(() -> {
            out.text("finding", peculiarity.finding().code()).text("about", peculiarity.about());
            parts.label("reason", peculiarity.reason());
            parts.names("cite", peculiarity.cite());
        });
    }

    private void citation(Citation citation) {
        out.object(() -> {
            out.text("id", citation.id().value())
                    .text("instrument", citation.instrument().value());
            parts.label("place", citation.place());
            out.text("attestation", citation.attestation().code());
            citation.note().ifPresent(note -> parts.label("note", note));
            citation.verified()
                    .ifPresent(verified -> out.object(
                            "verified",
                            () -> out.text("on", verified.on().toString()).text("by", verified.by())));
        });
    }

    private void applied(AppliedPeriod period) {
        out.object(() -> {
            out.text("from", period.from().toString())
                    .text("until", period.until().toString());
            parts.names("tests", period.tests());
            parts.names("cite", period.cite());
            period.caveat().ifPresent(caveat -> parts.label("caveat", caveat));
        });
    }

    private void inquiry(Inquiry inquiry) {
        out.object(() -> {
            out.text("id", inquiry.id().value());
            parts.label("label", inquiry.label());
            parts.names("cite", inquiry.cite());
            out.array("applied", inquiry.applied(), this::applied);
            inquiry.subject()
                    .ifPresent(subject -> out.object("subject", () -> {
                        out.key("who");
                        parts.trees().criterion(subject.who());
                        out.text("otherwise", subject.otherwise().value());
                    }));
            out.array(
                    "signs",
                    inquiry.signs(),
                    sign -> out.object(() -> out.text("number", sign.number())
                            .text("means", sign.means().value())));
            out.array("measures", inquiry.measures(), parts::measure);
            out.array("outcomes", inquiry.outcomes(), this::outcome);
        });
    }

    private void outcome(Inquiry.Outcome outcome) {
        out.object(() -> {
            out.text("id", outcome.id().value());
            parts.label("label", outcome.label());
            parts.label("meaning", outcome.meaning());
            outcome.when().ifPresent(when -> {
                out.key("when");
                parts.trees().criterion(when);
            });
        });
    }

    private void question(Question question) {
        out.object(() -> {
            parts.names("facts", question.facts());
            out.key("askedOf");
            parts.trees().criterion(question.askedOf());
            parts.names("cite", question.cite());
        });
    }

    private void figure(Figure figure) {
        out.object(() -> {
            out.text("id", figure.id().value()).key("value").number(figure.value());
            out.text("unit", figure.unit());
            parts.label("label", figure.label());
            parts.names("cite", figure.cite());
        });
    }

    private void indicator(Indicator indicator) {
        out.object(() -> {
            out.text("id", indicator.id().value())
                    .text("number", indicator.number())
                    .text("dimension", indicator.dimension().value());
            parts.label("label", indicator.label());
            out.key("deprivedWhen");
            parts.trees().criterion(indicator.deprivedWhen());
            parts.names("cite", indicator.cite());
        });
    }
}
