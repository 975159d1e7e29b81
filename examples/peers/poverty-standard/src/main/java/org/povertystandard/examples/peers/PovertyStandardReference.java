package org.povertystandard.examples.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/** This library's reference engine: the possible classes, with reasons, missing facts and caveats. */
public final class PovertyStandardReference implements Peer<Household> {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId DECISION = TestId.of("decision");

    private final Determiner determiner = Determiner.of(standard());

    /** The service loader makes it. */
    public PovertyStandardReference() {}

    static LoadedStandard standard() {
        try (InputStream document = PovertyStandardReference.class.getResourceAsStream("decision.json")) {
            return StandardReader.read(new StandardDocument("decision.json", document.readAllBytes()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "poverty-standard";
    }

    /** A misspelt area is refused here: there is no household to decide. */
    @Override
    public Household input(Facts facts) {
        return household(facts);
    }

    static Household household(Facts facts) {
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
        Place.Builder place = Place.builder();
        if (facts.area() != null) {
            place.area(area(facts.area()));
        }
        return Household.builder()
                .id("h")
                .reviewedOn(DAY)
                .place(place.build())
                .additionalFacts(answers)
                .addMembers(Member.builder().id("1").build())
                .build();
    }

    private static Area area(String code) {
        for (Area area : Area.values()) {
            if (area.code().equals(code)) {
                return area;
            }
        }
        throw new IllegalArgumentException("An area is urban or rural.");
    }

    @Override
    public String decide(Household input) {
        Determination determination = determiner.determine(input, DAY, DECISION);
        List<CategoryId> possible = determination.possible();
        return possible.size() == 1
                ? possible.get(0).value()
                : possible.stream().map(CategoryId::value).collect(Collectors.joining(" or "));
    }
}
