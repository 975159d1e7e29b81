package org.povertystandard.examples.analyst.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Range;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;

/** The table of determinations: which columns a test of a standard brings, and what one household's row says. */
final class DeterminationTable {
    /** A number with so many decimals is written out, so that whoever adds up the table gets what the program got. */
    private static final int WRITTEN_OUT = 9;

    /** Any other, such as a third, is rounded. */
    private static final int ROUNDED = 4;

    private final LoadedStandard standard;
    private final PovertyTest test;
    private final Sampling sampling;

    DeterminationTable(LoadedStandard standard, PovertyTest test, Sampling sampling) {
        this.standard = standard;
        this.test = test;
        this.sampling = sampling;
    }

    List<String> header() {
        List<String> header =
                new ArrayList<>(List.of("household-id", "class", "class-vi", "class-en", "possible", "precision"));
        for (Measure measure : test.measures()) {
            header.add(measure.id().value());
            for (Line line : measure.lines()) {
                header.add(line.id() + "-limit");
                header.add(line.id() + "-met");
            }
        }
        header.addAll(List.of("deprived-lowest", "deprived-highest"));
        for (Indicator indicator : standard.standard().indicators()) {
            header.add("deprived:" + indicator.id());
        }
        header.addAll(List.of(
                "ask-first",
                "also-missing",
                "caveats",
                "reviewed-on",
                "applied-on",
                "test",
                "standard",
                "standard-hash",
                "engine"));
        if (sampling.isWeighted()) {
            header.add("weight");
        }
        sampling.groups().forEach(group -> header.add("group:" + group));
        return header;
    }

    List<String> row(Entry.Ready entry, Determination determination) {
        List<String> row = new ArrayList<>();
        row.add(determination.household().value());
        classes(determination, row);
        row.add(determination.precision().name().toLowerCase(Locale.ROOT));
        test.measures().forEach(measure -> measure(measure, determination.measure(measure.id()), row));
        Optional<Range> count = determination.profile().count();
        row.add(count.flatMap(Range::lowest).map(Rational::toString).orElse(""));
        row.add(count.flatMap(Range::highest).map(Rational::toString).orElse(""));
        standard.standard()
                .indicators()
                .forEach(indicator -> row.add(determination
                        .profile()
                        .finding(indicator.id())
                        .map(finding -> yesNo(finding.deprived()))
                        .orElse("")));
        List<String> missing = determination.missing().stream()
                .map(DeterminationTable::missing)
                .toList();
        row.add(missing.stream().findFirst().orElse(""));
        row.add(missing.stream().skip(1).collect(Collectors.joining("; ")));
        row.add(determination.caveats().stream().map(DeterminationTable::caveat).collect(Collectors.joining("; ")));
        provenance(determination, row);
        if (sampling.isWeighted()) {
            row.add(entry.weight().toPlainString());
        }
        row.addAll(entry.groups());
        return row;
    }

    private void classes(Determination determination, List<String> row) {
        List<CategoryId> possible = determination.possible();
        row.add(determination.category().map(CategoryId::value).orElse(possible.isEmpty() ? "none" : "undetermined"));
        row.add(labels(possible, Language.VIETNAMESE, " hoặc ", "không thuộc loại nào"));
        row.add(labels(possible, Language.ENGLISH, " or ", "in no class"));
        row.add(possible.stream().map(CategoryId::value).collect(Collectors.joining(";")));
    }

    private String labels(List<CategoryId> possible, Language language, String or, String none) {
        return possible.isEmpty()
                ? none
                : possible.stream()
                        .map(id -> standard.standard()
                                .category(id)
                                .map(Category::label)
                                .map(label -> label.in(language))
                                .orElse(id.value()))
                        .collect(Collectors.joining(or));
    }

    private static void measure(Measure measure, Optional<MeasureOutcome> outcome, List<String> row) {
        row.add(outcome.map(MeasureOutcome::value)
                .map(DeterminationTable::range)
                .orElse(""));
        for (Line line : measure.lines()) {
            Optional<LineOutcome> met = outcome.flatMap(o ->
                    o.lines().stream().filter(l -> l.line().equals(line.id())).findFirst());
            row.add(met.map(LineOutcome::limit).map(DeterminationTable::range).orElse(""));
            row.add(met.map(LineOutcome::met).map(DeterminationTable::yesNo).orElse(""));
        }
    }

    private static void provenance(Determination determination, List<String> row) {
        row.add(determination.reviewedOn().toString());
        row.add(determination.appliedOn().toString());
        row.add(determination.test().value());
        row.add(determination.standard().value());
        row.add(determination.standardHash().value());
        row.add(determination.engine().name() + " " + determination.engine().version());
    }

    private static String range(Range range) {
        return range.isExact() ? number(range.lowest()) : number(range.lowest()) + ".." + number(range.highest());
    }

    private static String number(Optional<Rational> number) {
        return number.map(value -> value.toDecimal(value.isOnGrid(WRITTEN_OUT) ? WRITTEN_OUT : ROUNDED))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String yesNo(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    private static String missing(MissingFact missing) {
        String facts = missing.facts().stream().map(FactId::value).collect(Collectors.joining("+"));
        return missing.member().map(member -> "member " + member + ": " + facts).orElse(facts);
    }

    private static String caveat(Caveat caveat) {
        if (caveat instanceof Caveat.OfReading reading) {
            return "reading:" + reading.reading() + "/" + reading.alternative();
        } else if (caveat instanceof Caveat.OfSource source) {
            return "source:" + source.citation();
        } else if (caveat instanceof Caveat.UnusedAnswer unused) {
            return "unused-answer:"
                    + unused.member().map(member -> "member " + member + ": ").orElse("") + unused.fact();
        }
        return caveat instanceof Caveat.Unverified ? "unverified" : "period";
    }
}
