package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.Relation;

/** Every household of few members that small standards can tell apart in a review. */
final class SmallHouseholds {
    static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private static final FactId RADIO = FactId.of("radio");
    private static final FactId AMOUNT = FactId.of("amount");
    private static final FactId ILL = FactId.of("ill");
    private static final FactId TRADE = FactId.of("trade");
    private static final int MOST = 5;

    private SmallHouseholds() {}

    /**
     * Every household of up to so many members, with the lowest amount of each cell. The standards do not ask who the head is, so that
     * members are taken in one order only.
     */
    static List<Household> upTo(int most, AmountCells cells) {
        List<Household> all = new ArrayList<>();
        for (int size = 1; size <= most; size++) {
            List<Integer> amounts = cells.lowest(size);
            rosters(size, members(DAY)).forEach(roster -> households(roster, DAY, amounts, all));
        }
        return all;
    }

    private static List<List<Member>> rosters(int size, List<Member> kinds) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Member>> rosters = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            Member next = as(kinds.get(kind), String.valueOf(size), size == 1 ? Relation.HEAD : Relation.OTHER);
            for (List<Member> others : rosters(size - 1, kinds.subList(kind, kinds.size()))) {
                List<Member> roster = new ArrayList<>(others);
                roster.add(next);
                rosters.add(roster);
            }
        }
        return rosters;
    }

    /** Every household of one or two members, with every low amount. */
    static List<Household> all() {
        return all(DAY);
    }

    /** The same in one review. */
    static List<Household> all(LocalDate reviewedOn) {
        List<Integer> amounts = IntStream.rangeClosed(0, MOST).boxed().toList();
        List<Member> members = members(reviewedOn);
        List<Household> all = new ArrayList<>();
        for (Member head : members) {
            households(List.of(as(head, "1", Relation.HEAD)), reviewedOn, amounts, all);
            for (Member other : members) {
                households(
                        List.of(as(head, "1", Relation.HEAD), as(other, "2", Relation.OTHER)),
                        reviewedOn,
                        amounts,
                        all);
            }
        }
        return all;
    }

    private static List<Member> members(LocalDate reviewedOn) {
        List<Member> members = new ArrayList<>();
        for (int age : List.of(40, 10)) {
            for (boolean ill : List.of(false, true)) {
                for (String trade : List.of("x", "y")) {
                    members.add(Member.builder()
                            .id("m")
                            .birth(BirthDate.of(reviewedOn.minusYears(age)))
                            .additionalFacts(Map.of(ILL, FactValue.of(ill), TRADE, FactValue.of(trade)))
                            .build());
                }
            }
        }
        return members;
    }

    private static Member as(Member member, String id, Relation relation) {
        return Member.builder().from(member).id(id).relation(relation).build();
    }

    private static void households(
            List<Member> members, LocalDate reviewedOn, List<Integer> amounts, List<Household> all) {
        for (Area area : List.of(Area.RURAL, Area.URBAN)) {
            for (int amount : amounts) {
                FactValue owned = FactValue.of(amount);
                all.add(household(members, area, reviewedOn, Map.of(AMOUNT, owned)));
                all.add(household(members, area, reviewedOn, Map.of(AMOUNT, owned, RADIO, FactValue.of(true))));
            }
        }
    }

    private static Household household(
            List<Member> members, Area area, LocalDate reviewedOn, Map<FactId, FactValue> facts) {
        return Household.builder()
                .id("small")
                .reviewedOn(reviewedOn)
                .place(Place.builder().area(area).build())
                .members(members)
                .additionalFacts(facts)
                .build();
    }

    /**
     * How large a household is: its members; then how many of its answers are not those of the plain household; then the sum of
     * their places, an answer's place being how many answers that make a difference are lower, or stand earlier on the form.
     */
    static List<Integer> size(Household household, AmountCells cells) {
        int members = household.members().size();
        int differing = 0;
        int places = 0;
        if (household.place().area().equals(Optional.of(Area.URBAN))) {
            differing++; // stands first on the form, before rural: place 0
        }
        if (differs(household.additionalFacts(), RADIO, FactValue.of(false))) {
            differing++;
            places++; // comes after not being asked
        }
        if (differs(household.additionalFacts(), AMOUNT, FactValue.of(0))) {
            differing++;
            places += cells.place(
                    amount(household), members, household.place().area().orElseThrow());
        }
        for (Member member : household.members()) {
            if (!member.birth().earliest().equals(household.reviewedOn().minusYears(40))) {
                differing++; // the only other age that makes a difference is younger: place 0
            }
            for (boolean other : List.of(
                    differs(member.additionalFacts(), ILL, FactValue.of(false)),
                    differs(member.additionalFacts(), TRADE, FactValue.of("x")))) {
                differing += other ? 1 : 0;
                places += other ? 1 : 0; // yes comes after no, y after x
            }
        }
        return List.of(members, differing, places);
    }

    private static int amount(Household household) {
        return household.additionalFacts().get(AMOUNT) instanceof FactValue.Number number
                ? Math.toIntExact(number.number().floor())
                : 0;
    }

    private static boolean differs(Map<FactId, FactValue> facts, FactId fact, FactValue plain) {
        return !facts.getOrDefault(fact, plain).equals(plain);
    }
}
