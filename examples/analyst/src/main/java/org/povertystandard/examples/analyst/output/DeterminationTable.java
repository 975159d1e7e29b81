package org.povertystandard.examples.analyst.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Range;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyTest;

/** The table of determinations: which columns a test of a standard brings, and what one household's row says. */
public final class DeterminationTable {
    private final LoadedStandard standard;
    private final PovertyTest test;
    private final Sampling sampling;

    public DeterminationTable(LoadedStandard standard, PovertyTest test, Sampling sampling) {
        this.standard = standard;
        this.test = test;
        this.sampling = sampling;
    }

    public List<String> header() {
        List<String> header =
                new ArrayList<>(List.of("household-id", "class", "class-vi", "class-en", "possible", "precision"));
        header.addAll(ResultCells.header(test.measures()));
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

    public List<String> row(Entry.Ready entry, Determination determination) {
        List<String> row = new ArrayList<>();
        row.add(determination.household().value());
        classes(determination, row);
        row.add(determination.precision().name().toLowerCase(Locale.ROOT));
        test.measures()
                .forEach(measure -> row.addAll(ResultCells.measure(measure, determination.measure(measure.id()))));
        Optional<Range> count = determination.profile().count();
        row.add(count.flatMap(Range::lowest).map(Rational::toString).orElse(""));
        row.add(count.flatMap(Range::highest).map(Rational::toString).orElse(""));
        standard.standard()
                .indicators()
                .forEach(indicator -> row.add(determination
                        .profile()
                        .finding(indicator.id())
                        .map(finding -> ResultCells.yesNo(finding.deprived()))
                        .orElse("")));
        row.addAll(ResultCells.missing(determination.missing()));
        row.add(ResultCells.caveats(determination.caveats(), standard.standard()));
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
        row.add(ResultCells.possible(determination));
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

    private static void provenance(Determination determination, List<String> row) {
        row.add(determination.reviewedOn().toString());
        row.add(determination.appliedOn().toString());
        row.add(determination.test().value());
        row.add(determination.standard().value());
        row.add(determination.standardHash().value());
        row.add(determination.engine().name() + " " + determination.engine().version());
    }
}
