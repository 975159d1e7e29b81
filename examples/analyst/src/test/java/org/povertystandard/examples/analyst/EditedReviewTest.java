package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a review that somebody has edited by hand. */
class EditedReviewTest {
    private static final String CLASSES = "household-id,computed,possible";

    @TempDir
    private Path folder;

    private YearOfReview year;

    @BeforeEach
    void one_year() throws IOException {
        year = new YearOfReview(folder);
        year.file("opening.csv", "household-id,class", "h1,poor");
    }

    private String refused(String... rows) throws IOException {
        year.file("closing.csv", rows);
        assertThat(year.run("movements", "--basis computed --opening opening.csv closing.csv"))
                .isEqualTo(1);
        return year.program().result("refused.csv");
    }

    @Test
    void a_misspelt_class_among_those_possible_is_refused_and_not_taken_for_one_that_is_not_known() throws IOException {
        assertThat(refused(CLASSES, "h1,poor,poor", "h2,near-poor,near-por"))
                .contains("\"closing.csv\",\"3\",\"h2\",\"possible\",\"near-por\",\"The class is one of:")
                .contains("\"near-poor\"")
                .doesNotContain("\"h1\"");
    }

    @Test
    void a_class_computed_that_is_not_the_one_possible_is_refused() throws IOException {
        assertThat(refused(CLASSES, "h1,not-poor,poor", "h2,poor,poor;near-poor", "h3,por,poor", "h4,poor,poor"))
                .contains("\"2\",\"h1\",\"computed\",\"not-poor\",\"The column computed is the only class in the column"
                        + " possible, or undetermined where there are several.\"")
                .contains("\"3\",\"h2\",\"computed\",\"poor\"")
                .contains("\"4\",\"h3\",\"computed\",\"por\"");
    }

    @Test
    void what_a_review_writes_itself_agrees() throws IOException {
        assertThat(refused(CLASSES, "h1,poor,poor", "h2,undetermined,poor;near-poor", "h3,,not-poor", "h4,none,"))
                .doesNotContain("closing.csv");
    }

    @Test
    void a_misspelt_class_of_a_list_and_a_misspelt_change_are_told_with_what_may_be_meant() throws IOException {
        year.file("closing.csv", "household-id,class", "h1,hộ ngeo", "h2,cận ngheo", "h3,rich", "h4,poor");
        year.file("changes.csv", "household-id,change", "h1,moved-inn");
        assertThat(year.run("movements", "--basis decided --opening opening.csv --changes changes.csv closing.csv"))
                .isEqualTo(1);
        assertThat(year.program().result("refused.csv").lines())
                .anyMatch(line -> line.contains("\"hộ ngeo\"") && line.endsWith(",\"poor\""))
                .anyMatch(line -> line.contains("\"cận ngheo\"") && line.endsWith(",\"near-poor\""))
                .anyMatch(line -> line.contains("\"rich\"") && line.endsWith(",\"\""))
                .anyMatch(line -> line.contains("\"moved-inn\"") && line.endsWith(",\"moved-in\""));
    }
}
