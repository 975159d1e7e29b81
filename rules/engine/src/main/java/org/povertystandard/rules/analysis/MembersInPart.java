package org.povertystandard.rules.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Rational;

/**
 * The fewest members that can bring sums about, if a member could be there in part: a linear program in exact numbers, by the
 * simplex method with Bland's rule.
 *
 * <p>What is worked out is the dual: weights of the sums under which no member is worth more than one, and the sums are worth most.
 * Without weights it begins in reach, and where there is no most, no members do it.
 */
final class MembersInPart {
    private final Rational[][] rows;
    private final int[] inside;
    private final int[] outside;
    private final int sums;

    /** What members must add up to at least, each kind of member adding so much. */
    record Sum(List<Long> adds, long least) {}

    /**
     * The members.
     *
     * @param total how many there are in all
     * @param ofKinds how many of each kind
     */
    record Members(Rational total, List<Rational> ofKinds) {}

    private MembersInPart(List<Sum> sums, int kinds) {
        this.sums = sums.size();
        this.rows = new Rational[kinds + 1][this.sums + 1];
        this.inside = new int[kinds];
        this.outside = new int[this.sums];
        for (int sum = 0; sum < this.sums; sum++) {
            outside[sum] = sum;
            for (int kind = 0; kind < kinds; kind++) {
                rows[kind][sum] = Rational.of(sums.get(sum).adds().get(kind));
            }
            rows[kinds][sum] = Rational.of(-sums.get(sum).least());
        }
        for (int kind = 0; kind < kinds; kind++) {
            inside[kind] = this.sums + kind;
            rows[kind][this.sums] = Rational.ONE;
        }
        rows[kinds][this.sums] = Rational.ZERO;
    }

    /**
     * Works them out.
     *
     * @return empty if no members do it
     * @throws ArithmeticException if the numbers become too large
     */
    static Optional<Members> fewest(List<Sum> sums, int kinds) {
        return new MembersInPart(sums, kinds).solve();
    }

    private Optional<Members> solve() {
        while (true) {
            int column = entering();
            if (column < 0) {
                return Optional.of(members());
            }
            int row = leaving(column);
            if (row < 0) {
                return Optional.empty();
            }
            pivot(row, column);
        }
    }

    /** What one more would be worth, if a member were worth it, is how many members of the kind there are. */
    private Members members() {
        Rational[] ofKinds = new Rational[inside.length];
        Arrays.fill(ofKinds, Rational.ZERO);
        for (int column = 0; column < sums; column++) {
            if (outside[column] >= sums) {
                ofKinds[outside[column] - sums] = rows[inside.length][column];
            }
        }
        return new Members(rows[inside.length][sums], List.of(ofKinds));
    }

    private int entering() {
        int best = -1;
        for (int column = 0; column < sums; column++) {
            if (rows[inside.length][column].signum() < 0 && (best < 0 || outside[column] < outside[best])) {
                best = column;
            }
        }
        return best;
    }

    private int leaving(int column) {
        int best = -1;
        Rational least = Rational.ZERO;
        for (int row = 0; row < inside.length; row++) {
            if (rows[row][column].signum() > 0) {
                Rational ratio = rows[row][sums].dividedBy(rows[row][column]);
                int compared = best < 0 ? -1 : ratio.compareTo(least);
                if (compared < 0 || (compared == 0 && inside[row] < inside[best])) {
                    best = row;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        Rational pivot = rows[row][column];
        for (int other = 0; other < rows.length; other++) {
            Rational factor = rows[other][column].dividedBy(pivot);
            if (other != row && factor.signum() != 0) {
                for (int i = 0; i <= sums; i++) {
                    if (i != column) {
                        rows[other][i] = rows[other][i].minus(factor.times(rows[row][i]));
                    }
                }
            }
            rows[other][column] = factor.negated();
        }
        for (int i = 0; i <= sums; i++) {
            rows[row][i] = i == column ? Rational.ONE.dividedBy(pivot) : rows[row][i].dividedBy(pivot);
        }
        int before = inside[row];
        inside[row] = outside[column];
        outside[column] = before;
    }
}
