package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.List;

/**
 * How many others are counted beside an atom inside of a number: members like the one who stands there, or other criteria of
 * the household.
 *
 * @param others the other atoms inside of the number; none to count members
 * @param count how many are made to count, the first ones
 * @param holding whether one that counts holds; the rest does the opposite
 */
record Crowd(List<Boundary> others, int count, boolean holding) {
    void bringAbout(Steering steering, Draft draft, int member) {
        if (member == HOUSEHOLD) {
            for (int i = 0; i < others.size(); i++) {
                steering.make(others.get(i).leaf(), i < count == holding, HOUSEHOLD);
            }
            return;
        }
        for (int other = 0, left = count; other < draft.size() && left > 0; other++) {
            if (other != member) {
                draft.makeLike(other, member);
                left--;
            }
        }
    }
}
