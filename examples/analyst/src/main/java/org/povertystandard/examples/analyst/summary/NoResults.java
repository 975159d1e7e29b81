package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.Problem;

/** What stands in the place of results where no household was answered: tables of zeros would be taken for some. */
final class NoResults {
    private final InputCounts counts;

    NoResults(InputCounts counts) {
        this.counts = counts;
    }

    List<String> lines() {
        Label why = why();
        List<String> lines = new ArrayList<>();
        lines.add("There are no results: " + why.en());
        lines.add("Không có kết quả: " + why.vi());
        counts.first.ifPresent(problem -> {
            lines.add("The first reason / lý do đầu tiên:");
            for (Language language : List.of(Language.ENGLISH, Language.VIETNAMESE)) {
                lines.add("  " + withoutAnswer(problem).text(language));
            }
        });
        return lines;
    }

    private Label why() {
        if (counts.refused == 1) {
            return Label.of("hộ duy nhất bị từ chối.", "the only household was refused.");
        }
        if (counts.refused > 1) {
            String number = count(counts.refused);
            return Label.of("cả " + number + " hộ đều bị từ chối.", "all " + number + " households were refused.");
        }
        return Label.of("dữ liệu không có hộ nào.", "the input holds no household.");
    }

    /** What is printed may be kept by others than those who may see a household's answers. */
    private static Problem withoutAnswer(Problem problem) {
        return new Problem(
                problem.code(),
                problem.source(),
                problem.line(),
                problem.field(),
                Optional.empty(),
                problem.message(),
                problem.suggestion());
    }
}
