package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;

/** The tests: what each measures, the lines that is held against, and the classes that follow. */
final class TestsSection {
    private final Lexicon lexicon;
    private final CriterionText text;

    TestsSection(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    BookSection section() {
        return new BookSection(
                BookPhrase.TESTS,
                "classes",
                lexicon.standard().tests().stream().flatMap(this::test).toList());
    }

    private Stream<Block> test(PovertyTest test) {
        Prose title = Prose.of(lexicon.say(test.label()) + " ").plus(lexicon.sources(test.cite()));
        return Stream.of(new Block.Heading(3, "", title), measures(test.measures()), classes(test));
    }

    /** What is measured and the lines that is held against; a measure of several lines is explained once. */
    Block measures(List<Measure> measures) {
        return new Block.Grid(
                "measures",
                Stream.of(
                                BookPhrase.MEASURE,
                                BookPhrase.WORKED_OUT,
                                BookPhrase.LINE,
                                BookPhrase.MET_WHEN,
                                BookPhrase.SOURCES)
                        .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                        .toList(),
                measures.stream().flatMap(this::rows).toList());
    }

    private Stream<Block.Row> rows(Measure measure) {
        Clause label = Clause.of(Prose.strong(lexicon.say(measure.label())));
        Clause quantity = text.quantities().clause(measure.quantity());
        if (measure.lines().isEmpty()) {
            return Stream.of(Block.Row.of(
                    label, quantity, Clause.of(lexicon.say(BookPhrase.NO_LINE)), Clause.of(""), Clause.of("")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : measure.lines()) {
            boolean first = rows.isEmpty();
            rows.add(Block.Row.of(
                    first ? label : Clause.of(""),
                    first ? quantity : Clause.of(""),
                    Clause.of(lexicon.say(line.label())),
                    text.quantities().limit(line.operator(), line.limit(), measure.unit()),
                    Clause.of(lexicon.sources(line.cite()))));
        }
        return rows.stream();
    }

    private Block classes(PovertyTest test) {
        return new Block.Grid(
                "classes",
                List.of(
                        Block.Column.words(lexicon.say(BookPhrase.CLASS)),
                        Block.Column.words(lexicon.say(BookPhrase.WHEN))),
                test.categories().stream().map(this::row).toList());
    }

    private Block.Row row(CategoryRule rule) {
        Category category = lexicon.standard().category(rule.category()).orElseThrow();
        Prose name = Prose.strong(lexicon.say(category.label()));
        Prose gap = category.gap()
                .map(how -> Prose.of(" (" + lexicon.say(BookPhrase.GAP) + ": " + lexicon.say(how) + ")"))
                .orElse(Prose.NONE);
        return Block.Row.of(Clause.of(name.plus(gap)), text.clause(rule.when()));
    }
}
