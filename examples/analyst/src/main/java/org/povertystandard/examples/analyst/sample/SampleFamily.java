package org.povertystandard.examples.analyst.sample;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;

/** Who lives together: a head, mostly a spouse, then children and parents. */
final class SampleFamily {
    private final Dice dice;
    private final SampleHome home;
    private final List<Cells> rows = new ArrayList<>();

    SampleFamily(Dice dice, SampleHome home) {
        this.dice = dice;
        this.home = home;
    }

    List<Cells> rows() {
        int headAge = home.size() == 1
                ? dice.between(55, 88)
                : home.size() == 2 ? dice.between(30, 82) : dice.between(27, 60);
        boolean man = dice.percent(home.size() == 1 ? 30 : 74);
        add(Relation.HEAD, man, headAge);
        if (home.size() > 1 && dice.percent(88)) {
            add(Relation.SPOUSE, !man, Math.max(19, headAge + dice.between(-5, 3)));
        }
        if (rows.size() < home.size() && headAge < 60 && dice.percent(30)) {
            add(Relation.PARENT, dice.percent(30), headAge + dice.between(22, 30));
        }
        while (rows.size() < home.size()) {
            boolean grandchild = headAge > 55 && dice.percent(40);
            int oldest = grandchild ? headAge - 42 : headAge - 20;
            add(grandchild ? Relation.OTHER : Relation.CHILD, dice.percent(51), dice.between(0, Math.min(oldest, 32)));
        }
        return rows;
    }

    private void add(Relation relation, boolean man, int age) {
        rows.add(new SamplePerson(dice, home, age).row(rows.size() + 1, relation, man ? Sex.MALE : Sex.FEMALE));
    }
}
