package org.povertystandard.examples.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;

/** The flat question in this library's terms: a small standard of its own, and households of one member. */
final class FactsAsHousehold {
    static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    static final TestId TEST = TestId.of("decision");

    private FactsAsHousehold() {}

    static LoadedStandard standard() {
        try (InputStream document = FactsAsHousehold.class.getResourceAsStream("decision.json")) {
            return StandardReader.read(new StandardDocument("decision.json", document.readAllBytes()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Household of(Facts facts) {
        Map<FactId, FactValue> answers = new HashMap<>();
        if (facts.income() != null) {
            answers.put(FactId.of("income"), FactValue.of(facts.income()));
        }
        for (int i = 0; i < Facts.INDICATORS; i++) {
            Boolean deprived = facts.deprived().get(i);
            if (deprived != null) {
                answers.put(FactId.of("d" + (i + 1)), FactValue.of(deprived));
            }
        }
        return Household.builder()
                .id("h")
                .reviewedOn(DAY)
                .place(Place.builder()
                        .area(Codes.answer(Area.values(), facts.area()))
                        .build())
                .additionalFacts(answers)
                .addMembers(Member.builder().id("1").build())
                .build();
    }
}
