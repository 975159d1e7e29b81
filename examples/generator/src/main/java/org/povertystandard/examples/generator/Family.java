package org.povertystandard.examples.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;

/** Who lives together at a review: a head, mostly a spouse, then parents and children; who was born since, and who has died. */
final class Family {
    /** The year in which families are as they are made; births and deaths are counted from it. */
    private static final int BASE_YEAR = 2021;

    private static final int LAST_YEAR = 2030;

    private final Chance chance;
    private final LocalDate reviewedOn;
    private final List<Person> people = new ArrayList<>();
    private int made;

    private Family(Chance chance, LocalDate reviewedOn) {
        this.chance = chance;
        this.reviewedOn = reviewedOn;
    }

    /** The members on the review date. The family is settled by its chance alone, whatever else changes. */
    static List<Person> of(Chance chance, boolean poor, LocalDate reviewedOn) {
        var family = new Family(chance, reviewedOn);
        family.found(poor);
        family.grow();
        return family.people;
    }

    private void found(boolean poor) {
        int size = 1
                + (poor
                        ? chance.weighted("size", 18, 18, 17, 18, 14, 8, 4, 2, 1)
                        : chance.weighted("size", 8, 18, 21, 27, 14, 7, 3, 1, 1));
        int headAge = size == 1
                ? chance.between("age-of-one", 50, 88)
                : size == 2 ? chance.between("age-of-two", 28, 80) : chance.between("age-of-head", 25, 60);
        boolean man = chance.percent("man", size == 1 ? 30 : 76);
        add(Relation.HEAD, man, headAge);
        if (size > 1 && chance.percent("spouse", 86)) {
            add(Relation.SPOUSE, !man, Math.max(19, headAge + chance.between("age-of-spouse", -5, 3)));
        }
        if (made < size && headAge < 58 && chance.percent("parent", 28)) {
            add(Relation.PARENT, chance.percent("father", 35), headAge + chance.between("age-of-parent", 21, 30));
        }
        while (made < size) {
            boolean grandchild = headAge > 55 && chance.percent("grandchild" + made, 40);
            int oldest = Math.min(grandchild ? headAge - 42 : headAge - 20, grandchild ? 18 : 32);
            add(
                    grandchild ? Relation.OTHER : Relation.CHILD,
                    chance.percent("boy" + made, 51),
                    chance.between("age" + made, 0, Math.max(0, oldest)));
        }
    }

    private void add(Relation relation, boolean man, int age) {
        Chance own = chance.of(made);
        born(relation, man, LocalDate.of(BASE_YEAR - age, 1, 1).plusDays(own.between("birthday", 0, 364)), own);
    }

    private void born(Relation relation, boolean man, LocalDate birth, Chance own) {
        made++;
        boolean there = !birth.isAfter(reviewedOn) && (relation == Relation.HEAD || !hasDied(own, birth));
        if (there) {
            people.add(new Person(made, own, relation, man ? Sex.MALE : Sex.FEMALE, birth));
        }
    }

    private boolean hasDied(Chance own, LocalDate birth) {
        for (int year = BASE_YEAR + 1; year <= reviewedOn.getYear(); year++) {
            if (year - birth.getYear() > 70 && own.percent("death" + year, 4)) {
                return true;
            }
        }
        return false;
    }

    /** A child is born now and then where there is a woman of the age for it. */
    private void grow() {
        boolean mother = people.stream()
                .filter(person -> person.sex() == Sex.FEMALE && person.relation() != Relation.PARENT)
                .mapToInt(person -> BASE_YEAR - person.birth().getYear())
                .anyMatch(age -> age >= 18 && age <= 36);
        for (int year = BASE_YEAR + 1; year <= LAST_YEAR && mother; year++) {
            if (chance.percent("born" + year, 7)) {
                Chance own = chance.of(1000 + year);
                born(
                        Relation.CHILD,
                        own.percent("boy", 51),
                        LocalDate.of(year, 1, 1).plusDays(own.between("birthday", 0, 364)),
                        own);
            }
        }
    }
}
