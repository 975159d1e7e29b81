package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.LandKind;

/**
 * The plain household, from which witnesses differ as little as they can: rural, in the Red River Delta, in a durable house
 * with 15 square metres for each member, grid power and no electricity to speak of, piped water and a septic toilet, one
 * television and one telephone, no land, no livestock, and an income of one million dong a month for each member. Its
 * members are men of 40 years who finished upper secondary school, work for themselves, are insured and use the internet.
 * A question beyond the form is not asked where the standard says what that counts as; otherwise it is answered no, with the
 * first choice, or with the least number.
 */
final class Plain {
    private static final int AGE = 40;
    private static final long AREA_EACH = 15;
    private static final long INCOME_EACH = 12_000_000;

    private static final Map<FactId, FactValue> ANSWERS = new HashMap<>();

    static {
        code("area", "rural");
        code("region", "red-river-delta");
        yesNo("centrally-run-city", false);
        code("previous-class", "not-poor");
        code("pillar-material", "brick-stone");
        code("roof-material", "tiles");
        code("wall-material", "brick-stone");
        code("toilet", "septic");
        code("power-source", "grid");
        code("water-source", "piped-or-purchased");
        number("electricity", 0);
        none(Asset.values());
        none(LandKind.values());
        none(Animal.values());
        number(Asset.COLOUR_TVS.code(), 1);
        number(Asset.TELEPHONES.code(), 1);
        yesNo("aquaculture", false);
        code("relation", "other");
        code("sex", "male");
        yesNo("attends-school", false);
        code("general-education", "upper-secondary");
        code("qualification", "none");
        yesNo("health-insurance", true);
        yesNo("uses-internet", true);
        code("social-allowance", "none");
        code("employment", "working");
        code("job-kind", "other");
        code("wage-work", "not-wage-work");
        code("monthly-benefit", "none");
        yesNo("serious-illness", false);
    }

    private Plain() {}

    private static void code(String fact, String code) {
        ANSWERS.put(FactId.of(fact), FactValue.of(code));
    }

    private static void yesNo(String fact, boolean yes) {
        ANSWERS.put(FactId.of(fact), FactValue.of(yes));
    }

    private static void number(String fact, long number) {
        ANSWERS.put(FactId.of(fact), FactValue.of(number));
    }

    private static void none(FormCode[] kinds) {
        for (FormCode kind : kinds) {
            number(kind.code(), 0);
        }
    }

    /** The plain answer to a question of the form; empty where every answer is as plain as another. */
    static Optional<FactValue> answer(FactId fact, int members) {
        return switch (fact.value()) {
            case "dwelling-area" -> Optional.of(FactValue.of(AREA_EACH * members));
            case "income-12-months" -> Optional.of(FactValue.of(INCOME_EACH * members));
            default -> Optional.ofNullable(ANSWERS.get(fact));
        };
    }

    /** The plain answer to a question beyond the form that must be asked. */
    static FactValue additional(FactType type) {
        if (type instanceof FactType.Choice choice) {
            return FactValue.of(choice.codes().get(0));
        }
        return type instanceof FactType.Number number
                ? FactValue.of(number.minimum().orElse(Rational.ZERO))
                : FactValue.of(false);
    }

    static LocalDate birth(LocalDate reviewedOn) {
        return reviewedOn.minusYears(AGE);
    }
}
