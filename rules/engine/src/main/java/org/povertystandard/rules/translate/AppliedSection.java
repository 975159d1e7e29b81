package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The days on which the tests of a standard are applied, and the tests that it does not have. */
final class AppliedSection {
    private final Lexicon lexicon;

    AppliedSection(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    BookSection section() {
        PovertyStandard standard = lexicon.standard();
        List<Block> blocks = new ArrayList<>();
        if (!standard.applied().isEmpty()) {
            blocks.add(periods(standard.applied()));
        }
        if (!standard.absentTests().isEmpty()) {
            blocks.add(new Block.Points(standard.absentTests().stream()
                    .map(absent -> Prose.join(
                            " ",
                            Stream.of(
                                            Prose.of(lexicon.say(BookPhrase.ABSENT) + " " + name(absent.test()) + ": "
                                                    + lexicon.say(absent.reason())),
                                            lexicon.sources(absent.cite()))
                                    .filter(prose -> !prose.equals(Prose.NONE))
                                    .toList()))
                    .toList()));
        }
        return new BookSection(BookPhrase.APPLIED, "applied", blocks);
    }

    /** Periods with their first and last days. */
    Block periods(List<AppliedPeriod> periods) {
        return new Block.Grid(
                "applied",
                Stream.of(
                                BookPhrase.FROM,
                                BookPhrase.TO,
                                BookPhrase.TESTS_APPLIED,
                                BookPhrase.CAVEAT,
                                BookPhrase.SOURCES)
                        .map(phrase -> Block.Column.words(lexicon.say(phrase)))
                        .toList(),
                periods.stream().map(this::row).toList());
    }

    private Block.Row row(AppliedPeriod period) {
        return Block.Row.of(
                Clause.of(lexicon.writing().day(period.from())),
                Clause.of(lexicon.writing().day(period.until().minusDays(1))),
                Clause.of(period.tests().stream().map(this::name).collect(Collectors.joining("; "))),
                Clause.of(period.caveat().map(lexicon::say).orElse("")),
                Clause.of(lexicon.sources(period.cite())));
    }

    /** Periods in one line, with what must be said of them. */
    String words(List<AppliedPeriod> periods) {
        return periods.stream()
                .map(period -> lexicon.say(BookPhrase.FROM) + " "
                        + lexicon.writing().day(period.from()) + " "
                        + lexicon.say(BookPhrase.TO).toLowerCase(Locale.ROOT) + " "
                        + lexicon.writing().day(period.until().minusDays(1))
                        + period.caveat()
                                .map(caveat -> " (" + lexicon.say(caveat) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    String name(TestId id) {
        return lexicon.standard()
                .test(id)
                .map(test -> lexicon.say(test.label()))
                .orElse("“" + id.value() + "”");
    }
}
