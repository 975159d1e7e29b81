package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.Language;

class ProblemTest {
    private static final String REFUSED =
            "{\"id\": \"h-1\", \"reviewedOn\": \"2024-10-15\", \"place\": {\"area\": \"Xóm 4\"}, "
                    + "\"dwelling\": {}, \"assets\": {}, \"land\": {}, \"livestock\": {}, \"members\": [{\"id\": \"1\"}]}";

    @Test
    void a_log_of_problems_holds_no_answers_and_who_wrote_the_document_sees_them() {
        List<Problem> problems =
                HouseholdReader.withoutAdditionalFacts().read("a.json", REFUSED).problems();

        assertThat(problems)
                .hasToString("[a.json:1: /place/area: This code is not allowed. Allowed are: urban, rural.]");
        assertThat(problems.get(0).text(Language.ENGLISH)).endsWith(" Found: \"Xóm 4\".");
    }
}
