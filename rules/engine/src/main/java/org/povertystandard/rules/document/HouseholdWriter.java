package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;

/**
 * Writes households as {@link HouseholdReader} reads them: one text for each household, keys in the form's order, additional
 * facts by name. An unknown answer is left out, not written as null; of the additional facts, which may also be not asked,
 * an unknown one is null.
 */
public final class HouseholdWriter {
    private HouseholdWriter() {}

    /** Indented, with a line feed at the end. */
    public static String pretty(Household household) {
        return new String(JsonOut.pretty(out -> write(household, out)), StandardCharsets.UTF_8);
    }

    /** On one line, for JSON Lines; without a line feed. */
    public static String oneLine(Household household) {
        return new String(JsonOut.compact(out -> write(household, out)), StandardCharsets.UTF_8);
    }

    static void write(Household household, JsonOut out) {
        out.object(() -> {
            out.text("id", household.id().value());
            out.text("reviewedOn", household.reviewedOn().toString());
            out.object("place", () -> place(household.place(), out));
            out.object("dwelling", () -> dwelling(household.dwelling(), out));
            counts("assets", household.assets(), out);
            counts("land", household.land(), out);
            counts("livestock", household.livestock(), out);
            yesNo("aquaculture", household.aquaculture(), out);
            several("hardshipCauses", household.hardshipCauses(), out);
            several("supportReceived", household.supportReceived(), out);
            several("supportNeeded", household.supportNeeded(), out);
            code("previousClass", household.previousClass(), out);
            household
                    .income12Months()
                    .ifPresent(income -> out.key("income12Months").number(income.longValue()));
            additionalFacts(household.additionalFacts(), out);
            out.array("members", household.members(), member -> out.object(() -> member(member, out)));
        });
    }

    private static void place(Place place, JsonOut out) {
        code("area", place.area(), out);
        code("region", place.region(), out);
        yesNo("centrallyRunCity", place.centrallyRunCity(), out);
        place.province().ifPresent(code -> out.text("province", code.value()));
        place.district().ifPresent(code -> out.text("district", code.value()));
        place.commune().ifPresent(code -> out.text("commune", code.value()));
        place.village().ifPresent(code -> out.text("village", code.value()));
    }

    private static void dwelling(Dwelling dwelling, JsonOut out) {
        code("pillarMaterial", dwelling.pillarMaterial(), out);
        code("roofMaterial", dwelling.roofMaterial(), out);
        code("wallMaterial", dwelling.wallMaterial(), out);
        number("areaM2", dwelling.areaM2(), out);
        code("toilet", dwelling.toilet(), out);
        code("powerSource", dwelling.powerSource(), out);
        number("electricityKwh", dwelling.electricityKwh(), out);
        code("waterSource", dwelling.waterSource(), out);
    }

    private static void member(Member member, JsonOut out) {
        out.text("id", member.id().value());
        code("relation", member.relation(), out);
        birth(member.birth(), out);
        member.ethnicity().ifPresent(group -> out.text("ethnicity", group.code()));
        code("sex", member.sex(), out);
        number("heightCm", member.heightCm(), out);
        number("weightKg", member.weightKg(), out);
        yesNo("attendsSchool", member.attendsSchool(), out);
        code("levelAttended", member.levelAttended(), out);
        code("generalEducation", member.generalEducation(), out);
        code("qualification", member.qualification(), out);
        yesNo("healthInsurance", member.healthInsurance(), out);
        yesNo("usesInternet", member.usesInternet(), out);
        code("socialAllowance", member.socialAllowance(), out);
        code("employment", member.employment(), out);
        code("jobKind", member.jobKind(), out);
        code("wageWork", member.wageWork(), out);
        code("monthlyBenefit", member.monthlyBenefit(), out);
        yesNo("seriousIllness", member.seriousIllness(), out);
        additionalFacts(member.additionalFacts(), out);
    }

    private static void birth(BirthDate birth, JsonOut out) {
        if (birth instanceof BirthDate.InYear year) {
            out.text("birth", String.format(Locale.ROOT, "%04d", year.year().getValue()));
        } else if (!(birth instanceof BirthDate.Unknown)) {
            out.text("birth", birth.toString());
        }
    }

    private static void additionalFacts(Map<FactId, FactValue> facts, JsonOut out) {
        if (!facts.isEmpty()) {
            out.object(
                    "additionalFacts",
                    () -> new TreeMap<>(facts).forEach((id, value) -> {
                        out.key(id.value());
                        answer(value, out);
                    }));
        }
    }

    private static void answer(FactValue value, JsonOut out) {
        if (value instanceof FactValue.YesNo answer) {
            out.bool(answer.yes());
        } else if (value instanceof FactValue.Code answer) {
            out.text(answer.code());
        } else if (value instanceof FactValue.Number answer) {
            ExactNumbers.write(answer.number(), out);
        } else if (value instanceof FactValue.NotApplicable) {
            out.text(AdditionalFacts.NOT_APPLICABLE);
        } else {
            out.nothing();
        }
    }

    private static <E extends Enum<E> & FormCode> void counts(String key, Map<E, Integer> counts, JsonOut out) {
        out.object(
                key,
                () -> new TreeMap<>(counts)
                        .forEach((kind, count) -> out.key(kind.code()).number(count.longValue())));
    }

    private static <E extends Enum<E> & FormCode> void several(String key, Optional<Set<E>> answers, JsonOut out) {
        answers.ifPresent(codes -> out.array(key, codes.stream().sorted().toList(), code -> out.text(code.code())));
    }

    private static void code(String key, Optional<? extends FormCode> answer, JsonOut out) {
        answer.ifPresent(code -> out.text(key, code.code()));
    }

    private static void yesNo(String key, Optional<Boolean> answer, JsonOut out) {
        answer.ifPresent(yes -> out.bool(key, yes));
    }

    private static void number(String key, Optional<BigDecimal> answer, JsonOut out) {
        answer.ifPresent(number -> out.key(key).number(number));
    }
}
