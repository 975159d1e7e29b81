package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Region;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Households that do not contradict themselves, with any answer unknown, and answers to declared additional facts. */
final class GeneratedHouseholds {
    static final LocalDate REVIEWED_ON = LocalDate.of(2024, 10, 15);

    static final List<FactDeclaration> DECLARED = List.of(
            declaration("owns-radio", Scope.HOUSEHOLD, new FactType.YesNo()),
            declaration("roof-colour", Scope.HOUSEHOLD, choice("red", "blue", "unknown")),
            declaration("rooms", Scope.HOUSEHOLD, number(2)),
            declaration("has-bicycle", Scope.MEMBER, new FactType.YesNo()),
            declaration("school-distance", Scope.MEMBER, number(9)));

    private GeneratedHouseholds() {}

    static Arbitrary<Household> any() {
        return Builders.withBuilder(Household::builder)
                .use(text())
                .in((builder, id) -> builder.id(id))
                .use(Arbitraries.integers().between(0, 80))
                .in((builder, days) -> builder.reviewedOn(REVIEWED_ON.plusDays(days)))
                .use(places())
                .in((builder, place) -> builder.place(place))
                .use(dwellings())
                .in((builder, dwelling) -> builder.dwelling(dwelling))
                .use(counts(Asset.values()))
                .in((builder, counts) -> builder.assets(counts))
                .use(counts(LandKind.values()))
                .in((builder, counts) -> builder.land(counts))
                .use(counts(Animal.values()))
                .in((builder, counts) -> builder.livestock(counts))
                .use(orUnknown(Arbitraries.of(true, false)))
                .in((builder, answer) -> builder.aquaculture(answer))
                .use(several(HardshipCause.values()))
                .in((builder, causes) -> builder.hardshipCauses(causes))
                .use(several(SupportPolicy.values()))
                .in((builder, policies) -> builder.supportReceived(policies).supportNeeded(policies))
                .use(orUnknown(Arbitraries.of(PreviousClass.values())))
                .in((builder, answer) -> builder.previousClass(answer))
                .use(orUnknown(Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L)))
                .in((builder, income) -> builder.income12Months(income))
                .use(additionalFacts(Scope.HOUSEHOLD))
                .in((builder, facts) -> builder.additionalFacts(facts))
                .use(rosters())
                .in((builder, members) -> builder.members(members))
                .build(Household.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Member>> rosters() {
        return GeneratedMembers.any().list().ofMinSize(1).ofMaxSize(5).map(GeneratedHouseholds::oneHead);
    }

    private static List<Member> oneHead(List<Member> members) {
        List<Member> roster = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Member.Builder builder = Member.builder();
            builder.from(member).id(member.id() + "-" + i);
            roster.add((i == 0 ? builder.relation(Relation.HEAD) : builder).build());
        }
        return roster;
    }

    private static Arbitrary<Place> places() {
        return Builders.withBuilder(Place::builder)
                .use(orUnknown(Arbitraries.of(Area.values())))
                .in((builder, answer) -> builder.area(answer))
                .use(orUnknown(Arbitraries.of(Region.values())))
                .in((builder, answer) -> builder.region(answer))
                .use(orUnknown(Arbitraries.of(true, false)))
                .in((builder, answer) -> builder.centrallyRunCity(answer))
                .use(orUnknown(text().map(AreaCode::of)))
                .in((builder, code) -> builder.province(code).commune(code))
                .use(orUnknown(text().map(AreaCode::of)))
                .in((builder, code) -> builder.district(code).village(code))
                .build(Place.Builder::build);
    }

    private static Arbitrary<Dwelling> dwellings() {
        return Builders.withBuilder(Dwelling::builder)
                .use(orUnknown(Arbitraries.of(PillarMaterial.values())))
                .in((builder, answer) -> builder.pillarMaterial(answer))
                .use(orUnknown(Arbitraries.of(RoofMaterial.values())))
                .in((builder, answer) -> builder.roofMaterial(answer))
                .use(orUnknown(Arbitraries.of(WallMaterial.values())))
                .in((builder, answer) -> builder.wallMaterial(answer))
                .use(decimals("0", "500", 2))
                .in((builder, area) -> builder.areaM2(area))
                .use(orUnknown(Arbitraries.of(Toilet.values())))
                .in((builder, answer) -> builder.toilet(answer))
                .use(orUnknown(Arbitraries.of(PowerSource.values())))
                .in((builder, answer) -> builder.powerSource(answer))
                .use(decimals("0", "2000", 1))
                .in((builder, electricity) -> builder.electricityKwh(electricity))
                .use(orUnknown(Arbitraries.of(WaterSource.values())))
                .in((builder, answer) -> builder.waterSource(answer))
                .build(Dwelling.Builder::build);
    }

    static <T> Arbitrary<Optional<T>> orUnknown(Arbitrary<T> answers) {
        return answers.optional(0.8);
    }

    static Arbitrary<Optional<BigDecimal>> decimals(String least, String most, int decimals) {
        return orUnknown(Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(decimals));
    }

    /** Not blank, with Vietnamese letters and what JSON must escape. */
    static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ộảĐ01-_.\"\\\n/")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<Map<FactId, FactValue>> additionalFacts(Scope scope) {
        List<FactDeclaration> declared =
                DECLARED.stream().filter(fact -> fact.scope() == scope).toList();
        return Arbitraries.subsetOf(declared).flatMap(asked -> {
            var answers = Arbitraries.<Map<FactId, FactValue>>just(Map.of());
            for (FactDeclaration fact : asked) {
                answers = Combinators.combine(answers, answers(fact.type()))
                        .as((some, answer) -> with(some, fact.id(), answer));
            }
            return answers;
        });
    }

    private static Map<FactId, FactValue> with(Map<FactId, FactValue> some, FactId id, FactValue answer) {
        var all = new HashMap<>(some);
        all.put(id, answer);
        return all;
    }

    private static Arbitrary<FactValue> answers(FactType type) {
        Arbitrary<FactValue> known = known(type);
        return Arbitraries.oneOf(known, known, Arbitraries.of(FactValue.UNKNOWN, FactValue.NOT_APPLICABLE));
    }

    private static Arbitrary<FactValue> known(FactType type) {
        if (type instanceof FactType.Choice choice) {
            return Arbitraries.of(choice.codes()).map(FactValue::of);
        }
        if (type instanceof FactType.Number number) {
            return Arbitraries.longs()
                    .between(-1_000_000, 1_000_000)
                    .map(units -> FactValue.of(Rational.of(BigDecimal.valueOf(units, number.decimals()))));
        }
        return Arbitraries.of(true, false).map(FactValue::of);
    }

    private static <K> Arbitrary<Map<K, Integer>> counts(K[] kinds) {
        return Arbitraries.maps(Arbitraries.of(kinds), Arbitraries.integers().greaterOrEqual(0));
    }

    private static <K> Arbitrary<Optional<Set<K>>> several(K[] codes) {
        return orUnknown(Arbitraries.subsetOf(codes));
    }

    private static FactDeclaration declaration(String id, Scope scope, FactType type) {
        return new FactDeclaration(FactId.of(id), scope, type, Label.of(id, id));
    }

    private static FactType choice(String... codes) {
        return new FactType.Choice(List.of(codes).stream()
                .map(code -> new FactType.Option(code, Label.of(code, code)))
                .toList());
    }

    private static FactType number(int decimals) {
        return new FactType.Number("units", decimals, Optional.empty(), Optional.empty());
    }
}
