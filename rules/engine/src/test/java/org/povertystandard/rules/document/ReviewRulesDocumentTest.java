package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.review.NewlyEscapedRule;
import org.povertystandard.review.ReviewRules;
import org.povertystandard.review.ReviewSource;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Attestation;

class ReviewRulesDocumentTest {
    private static final Path SMALL =
            Path.of("src/test/resources/org/povertystandard/rules/document/review-rules/small.json");

    private static ReviewRules small() throws IOException {
        String json = Files.readString(SMALL);
        assertThat(Schemas.errorsOfReviewRules(json)).isEmpty();
        return ReviewRulesReader.read(new StandardDocument("small.json", json.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @Test
    void theRuleOfADayIsTheOneInForceOnIt() throws IOException {
        ReviewRules rules = small();
        LocalDate lastOfTheFirst = LocalDate.of(2023, 12, 31);
        LocalDate firstOfTheSecond = LocalDate.of(2024, 1, 1);

        assertThat(rules.periodic(LocalDate.of(2020, 1, 31))).isEmpty();
        assertThat(rules.periodic(lastOfTheFirst)).contains(rules.periodic().get(0));
        assertThat(rules.periodic(firstOfTheSecond)).contains(rules.periodic().get(1));
        assertThat(rules.periodic(firstOfTheSecond).orElseThrow().contains(LocalDate.of(2024, 8, 1)))
                .isEqualTo(Truth.TRUE);
        assertThat(rules.offCycle(firstOfTheSecond)).contains(rules.offCycle().get(0));
        assertThat(rules.newlyEscaped(firstOfTheSecond).map(NewlyEscapedRule::years))
                .contains(2);
    }

    @Test
    void everyRuleCitesASourceWithItsAttestation() throws IOException {
        ReviewSource source = small().sources().get(0);

        assertThat(source.signed()).contains(LocalDate.of(2020, 1, 5));
        assertThat(source.attestation()).isEqualTo(Attestation.RESTATED);
        assertThat(small().newlyEscaped().get(0).cite()).containsExactly(source.id());
    }
}
