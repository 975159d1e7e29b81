package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;

/**
 * A household in the making: its answers by the names of their facts, so that one piece of code serves every question of
 * the form and every question that a standard declares beyond it.
 */
final class Draft {
    /** Stands for the household where a member's index is asked for. */
    static final int HOUSEHOLD = -1;

    private static final FactId RELATION = FactId.of("relation");

    private final Household base;
    private final Map<FactId, FactValue> answers = new TreeMap<>();
    private final List<Person> people = new ArrayList<>();
    private LocalDate reviewedOn;

    /** One member: what is not a fact, the birth date, and the answers. */
    static final class Person {
        private final Member base;
        private final Map<FactId, FactValue> answers = new TreeMap<>();
        private BirthDate birth;

        private Person(Member base, BirthDate birth) {
            this.base = base;
            this.birth = birth;
        }

        Member base() {
            return base;
        }

        BirthDate birth() {
            return birth;
        }

        Map<FactId, FactValue> answers() {
            return answers;
        }

        private Person copy() {
            var copy = new Person(base, birth);
            copy.answers.putAll(answers);
            return copy;
        }
    }

    private Draft(Household base, LocalDate reviewedOn) {
        this.base = base;
        this.reviewedOn = reviewedOn;
    }

    /** The household's answers. */
    static Draft of(Household household) {
        var draft = new Draft(household, household.reviewedOn());
        for (FormFact fact : FormFacts.all()) {
            if (fact instanceof FormFact.OfHousehold ofHousehold && !fact.id().equals(FormAnswers.REVIEW_YEAR)) {
                ofHousehold.reader().apply(household).ifPresent(answer -> draft.answers.put(fact.id(), answer));
            }
        }
        draft.answers.putAll(household.additionalFacts());
        household.members().forEach(draft::add);
        return draft;
    }

    /** A new member with the answers of this one. */
    void add(Member member) {
        var person = new Person(member, member.birth());
        for (FormFact fact : FormFacts.all()) {
            if (fact instanceof FormFact.OfMember ofMember) {
                ofMember.reader().apply(member).ifPresent(answer -> person.answers.put(fact.id(), answer));
            }
        }
        person.answers.putAll(member.additionalFacts());
        people.add(person);
    }

    /** Another member with the answers of one who is there, and a name of its own. */
    void addLike(int member, String id) {
        Person like = people.get(member);
        var person =
                new Person(Member.builder().from(like.base).id(MemberId.of(id)).build(), like.birth);
        person.answers.putAll(like.answers);
        people.add(person);
    }

    /** Gives a member the age and the answers of another, but not the place in the family. */
    void makeLike(int member, int like) {
        Person person = people.get(member);
        Optional<FactValue> relation = answer(member, RELATION);
        person.answers.clear();
        person.answers.putAll(people.get(like).answers);
        person.answers.remove(RELATION);
        relation.ifPresent(value -> person.answers.put(RELATION, value));
        person.birth = people.get(like).birth;
    }

    void remove(int member) {
        people.remove(member);
    }

    Draft copy() {
        var copy = new Draft(base, reviewedOn);
        copy.restore(this);
        return copy;
    }

    /** Takes over everything of another state of this draft. */
    void restore(Draft before) {
        reviewedOn = before.reviewedOn;
        answers.clear();
        answers.putAll(before.answers);
        people.clear();
        before.people.forEach(person -> people.add(person.copy()));
    }

    /** What is not a fact. */
    Household base() {
        return base;
    }

    int size() {
        return people.size();
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    void reviewedOn(LocalDate day) {
        reviewedOn = day;
    }

    Person person(int member) {
        return people.get(member);
    }

    void birth(int member, BirthDate birth) {
        people.get(member).birth = birth;
    }

    /** The answers of a member, or of the household. */
    Map<FactId, FactValue> answers(int member) {
        return member == HOUSEHOLD ? answers : people.get(member).answers;
    }

    Optional<FactValue> answer(int member, FactId fact) {
        return Optional.ofNullable(answers(member).get(fact));
    }

    /**
     * The household.
     *
     * @throws org.povertystandard.household.InvalidHouseholdException if the answers contradict one another
     */
    Household household() {
        return FormAnswers.household(
                base,
                reviewedOn,
                answers,
                people.stream()
                        .map(person -> FormAnswers.member(person.base(), person.birth(), person.answers()))
                        .toList());
    }
}
