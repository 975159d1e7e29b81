package org.povertystandard.examples.analyst.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Result;
import org.povertystandard.examples.analyst.summary.UnverifiedUse;
import org.povertystandard.examples.analyst.table.AdditionalColumns;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/** How the tables of results write measures, states, what is missing and what to know. */
final class ResultCells {
    /** A number with so many decimals is written out, so that whoever adds up the table gets what the program got. */
    private static final int WRITTEN_OUT = 9;

    /** Any other, such as a third, is rounded. */
    private static final int ROUNDED = 4;

    private ResultCells() {}

    /** The columns of measures: each with its lines. */
    static List<String> header(List<Measure> measures) {
        List<String> header = new ArrayList<>();
        for (Measure measure : measures) {
            header.add(measure.id().value());
            for (Line line : measure.lines()) {
                header.add(line.id() + "-limit");
                header.add(line.id() + "-met");
            }
        }
        return header;
    }

    static List<String> measure(Measure measure, Optional<MeasureOutcome> outcome) {
        List<String> row = new ArrayList<>();
        row.add(outcome.map(MeasureOutcome::value).map(ResultCells::range).orElse(""));
        for (Line line : measure.lines()) {
            Optional<LineOutcome> met = outcome.flatMap(o ->
                    o.lines().stream().filter(l -> l.line().equals(line.id())).findFirst());
            row.add(met.map(LineOutcome::limit).map(ResultCells::range).orElse(""));
            row.add(met.map(LineOutcome::met).map(ResultCells::yesNo).orElse(""));
        }
        return row;
    }

    /** What is possible, as codes. */
    static String possible(Result result) {
        return result.possible().stream().map(CategoryId::value).collect(Collectors.joining(";"));
    }

    /** What to ask first, and what else is missing. */
    static List<String> missing(List<MissingFact> all) {
        List<String> missing = all.stream().map(ResultCells::missing).toList();
        return List.of(
                missing.stream().findFirst().orElse(""),
                missing.stream().skip(1).collect(Collectors.joining("; ")));
    }

    static String caveats(List<Caveat> caveats, PovertyStandard law) {
        return caveats.stream().map(caveat -> caveat(caveat, law)).collect(Collectors.joining("; "));
    }

    private static String range(Range range) {
        return range.isExact() ? number(range.lowest()) : number(range.lowest()) + ".." + number(range.highest());
    }

    private static String number(Optional<Rational> number) {
        return number.map(value -> value.toDecimal(value.isOnGrid(WRITTEN_OUT) ? WRITTEN_OUT : ROUNDED))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    static String yesNo(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    private static String missing(MissingFact missing) {
        String facts = missing.facts().stream().map(AdditionalColumns::columnOf).collect(Collectors.joining("+"));
        return missing.member().map(member -> "member " + member + ": " + facts).orElse(facts);
    }

    private static String caveat(Caveat caveat, PovertyStandard law) {
        if (caveat instanceof Caveat.OfReform reform) {
            return "reform:" + reform.base();
        } else if (caveat instanceof Caveat.OfReading reading) {
            return "reading:" + reading.reading() + "/" + reading.alternative();
        } else if (caveat instanceof Caveat.OfSource source) {
            return (UnverifiedUse.isOf(law, source.citation()) ? "unverified-used:" : "source:") + source.citation();
        } else if (caveat instanceof Caveat.UnusedAnswer unused) {
            return "unused-answer:"
                    + unused.member().map(member -> "member " + member + ": ").orElse("") + unused.fact();
        }
        return caveat instanceof Caveat.Unverified ? "unverified" : "period";
    }
}
