package org.povertystandard.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.FilledForm;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.TestId;

/** Printed forms under the 2022-2026 standard, as a reader of the page meets them. */
record Forms(Determiner determiner) {
    static final TestId CIRCULAR = TestId.of("circular");

    static Forms shipped() {
        return of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));
    }

    static Forms of(LoadedStandard standard) {
        return new Forms(Determiner.of(standard));
    }

    /** A household of the test resources. */
    Household read(String name) {
        try (InputStream json = Forms.class.getResourceAsStream("/forms/" + name + ".json")) {
            return reader().read(name, Objects.requireNonNull(json).readAllBytes())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A household document. */
    Household readText(String json) {
        return reader().read("household", json).orElseThrow();
    }

    private HouseholdReader reader() {
        return HouseholdReader.of(determiner.standard().standard().facts().stream()
                .map(StandardFact::declaration)
                .toList());
    }

    Determination determine(Household household, TestId test) {
        return determiner.determine(household, LocalDate.of(2024, 12, 31), test);
    }

    String html(Household household, TestId test, Language language) {
        return FilledForm.of(household, determine(household, test), determiner.standard())
                .html(language);
    }

    Document page(Household household) {
        return Jsoup.parse(html(household, CIRCULAR, Language.VIETNAMESE));
    }
}
