package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormAnswers;

/** Proofs that an atom has no pair, each checked on the standard and told in words. */
final class Infeasible {
    private final Law law;
    private final ReviewYears reviews;
    private final AtomParts parts;
    private final RowTunings rows;
    private final Unasked unasked;

    Infeasible(Boundaries boundaries, Trial trial, PlainHouseholds plain) {
        this.law = boundaries.law();
        this.reviews = ReviewYears.of(law.standard(), trial.test().id());
        this.parts = new AtomParts(law);
        this.rows = new RowTunings(law);
        this.unasked = new Unasked(law, trial, plain);
    }

    /** Why an atom has no pair; empty if nothing proves it. */
    Optional<Label> proof(Boundary atom) {
        return new Constants(law)
                .proof(atom.leaf())
                .or(() -> yearOfNoReview(atom))
                .or(() -> sameCells(atom))
                .or(() -> new Inert(law).proof(atom))
                .or(() -> notAsked(atom));
    }

    private Optional<Label> sameCells(Boundary atom) {
        if (!(atom.origin() instanceof Quantity.Lookup lookup)) {
            return Optional.empty();
        }
        Rational place = RowTunings.place(atom);
        List<LookupTable.Row> two = rows.rows(lookup, place);
        return two.size() == 2 && two.get(0).cells().equals(two.get(1).cells())
                ? Optional.of(Label.of(
                        "hai dòng " + two.get(0).at() + " và " + two.get(1).at() + " của bảng " + lookup.table()
                                + " giống nhau ở mọi cột, nên tra dòng nào cũng như nhau",
                        "the rows " + two.get(0).at() + " and " + two.get(1).at() + " of the table " + lookup.table()
                                + " hold the same in every column, so that it makes no difference which answers"))
                : Optional.empty();
    }

    /** Where it is the year of the review that is looked up. */
    private Optional<Label> yearOfNoReview(Boundary atom) {
        if (atom.origin() instanceof Quantity.Lookup lookup && isYear(lookup.at())) {
            Rational place = RowTunings.place(atom);
            return Stream.of(place.minus(Rational.ONE), place)
                    .filter(year -> !reviews.has(year))
                    .findFirst()
                    .map(year -> noReview(Label.of(year.toString(), year.toString())));
        }
        return CellSpan.of(atom, law).stream()
                .filter(span -> isYear(span.at()))
                .filter(span -> reviews.years().noneMatch(span::has))
                .findFirst()
                .map(span -> noReview(span.words()));
    }

    private Label noReview(Label years) {
        return Label.of(
                "phải có lần rà soát năm " + years.vi() + ", mà cách xác định này chỉ áp dụng cho các lần rà soát năm "
                        + reviews.first() + " đến " + reviews.last(),
                "it takes a review in " + years.en() + ", and the reviews by which the test is applied are of "
                        + reviews);
    }

    private static boolean isYear(Quantity quantity) {
        return quantity instanceof Quantity.OfFact fact && fact.fact().equals(FormAnswers.REVIEW_YEAR);
    }

    /** Where the number that is held against a cell is not asked of anybody for whom its row answers. */
    private Optional<Label> notAsked(Boundary atom) {
        if (atom.leaf() instanceof Criterion.Compare compare && compare.left() instanceof Quantity.OfFact number) {
            Optional<Label> proof = CellSpan.of(atom, law).stream()
                    .flatMap(span -> unasked.in(span, number.fact()).stream())
                    .findFirst();
            if (proof.isPresent()) {
                return proof;
            }
        }
        return atom.origin() instanceof Quantity.Lookup lookup && lookup.match() == Quantity.Match.LATEST_NOT_ABOVE
                ? notAsked(atom, lookup)
                : Optional.empty();
    }

    /** From the row on nobody is asked; before it, whoever the two cells tell apart passes either way. */
    private Optional<Label> notAsked(Boundary atom, Quantity.Lookup lookup) {
        List<LookupTable.Row> two = rows.rows(lookup, RowTunings.place(atom));
        List<Criterion.Compare> compared = parts.tests(atom)
                .flatMap(test -> rows.comparisons(test, lookup).stream())
                .distinct()
                .toList();
        if (two.size() != 2 || compared.isEmpty() || !compared.stream().allMatch(each -> rises(each, two))) {
            return Optional.empty();
        }
        var on = new CellSpan(
                lookup.at(), two.get(1).at(), Optional.of(two.get(1).at().plus(Rational.ONE)));
        List<Label> proofs = new ArrayList<>();
        for (Criterion.Compare compare : compared) {
            if (compare.left() instanceof Quantity.OfFact number) {
                unasked.in(on, number.fact()).ifPresent(proofs::add);
            }
        }
        return proofs.size() == compared.size()
                ? Optional.of(Label.of(
                        proofs.get(0).vi()
                                + "; ở bước ngay trước đó, người mà hai dòng này phân biệt không thấp hơn ô của"
                                + " dòng " + two.get(0).at() + ", nên phép so sánh sai ở cả hai phía",
                        proofs.get(0).en()
                                + "; one step before it, whoever the two rows tell apart is not below the cell"
                                + " of the row " + two.get(0).at() + ", so that the comparison fails on both sides"))
                : Optional.empty();
    }

    /** Whether a number is held to be below the cells, and these do not descend. */
    private static boolean rises(Criterion.Compare compare, List<LookupTable.Row> two) {
        boolean below = compare.operator() == Operator.LESS || compare.operator() == Operator.AT_MOST;
        return below
                && IntStream.range(0, two.get(0).cells().size()).allMatch(i -> {
                    Optional<Rational> before = two.get(0).cells().get(i);
                    Optional<Rational> after = two.get(1).cells().get(i);
                    return before.isPresent()
                            && after.isPresent()
                            && before.get().compareTo(after.get()) <= 0;
                });
    }
}
