package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Inquiry;

/**
 * Gives each member the answer of the household, or the one for those of whom the inquiry is not asked.
 *
 * @param inquiry the inquiry
 * @param otherwise the answer of everyone else
 * @param who of one member: whether it is asked of the member
 * @param others whom it would be asked of under other readings
 * @param plan of the household's answer
 * @param facts the household
 */
record Subjects(
        Inquiry inquiry, CategoryId otherwise, Feature who, List<Variants.Subject> others, TestPlan plan, Facts facts) {

    List<Answer> answers(Answer ofHousehold) {
        return IntStream.range(0, facts.size())
                .mapToObj(member -> answer(member, ofHousehold))
                .toList();
    }

    private Answer answer(int member, Answer ofHousehold) {
        Truth asked = facts.truth(who, member);
        var answer = Answer.builder()
                .from(ofHousehold)
                .member(Optional.of(facts.member(member).id()))
                .possible(possible(asked, ofHousehold.possible()))
                .caveats(caveats(member, asked, ofHousehold));
        return switch (asked) {
            case TRUE -> answer.build();
            case FALSE -> answer.precision(Precision.EXACT).missing(List.of()).build();
            case UNKNOWN -> open(member, ofHousehold, answer);
        };
    }

    private Answer open(int member, Answer ofHousehold, Answer.Builder answer) {
        int classesLeft = possible(Truth.UNKNOWN, ofHousehold.possible()).size() - 1;
        List<MissingFact> missing = new ArrayList<>();
        new Unknowns(plan, facts)
                .in(Ingredients.of(who.test())).stream()
                        .filter(unknown -> unknown.member() == member)
                        .forEach(unknown -> missing.add(new MissingFact(
                                Optional.of(facts.member(member).id()), unknown.facts(), classesLeft, 0, 0)));
        missing.addAll(ofHousehold.missing());
        // The member's own answer may also count for the household: only where it is settled are both known to be
        // possible.
        boolean exact = ofHousehold.missing().isEmpty() && ofHousehold.precision() == Precision.EXACT;
        return answer.precision(exact ? Precision.EXACT : Precision.BOUND)
                .missing(classesLeft == 0 ? List.of() : missing)
                .build();
    }

    /** The outcomes of a member of whom it is asked, or not, where the household has these; in the standard's order. */
    private List<CategoryId> possible(Truth asked, List<CategoryId> ofHousehold) {
        return inquiry.outcomes().stream()
                .map(Inquiry.Outcome::id)
                .filter(id ->
                        asked != Truth.FALSE && ofHousehold.contains(id) || asked != Truth.TRUE && id.equals(otherwise))
                .toList();
    }

    private List<Caveat> caveats(int member, Truth asked, Answer ofHousehold) {
        List<Caveat> caveats = new ArrayList<>();
        for (Caveat caveat : ofHousehold.caveats()) {
            if (!(caveat instanceof Caveat.OfReading reading)) {
                caveats.add(caveat);
            } else if (asked != Truth.FALSE) {
                caveats.add(new Caveat.OfReading(
                        reading.reading(),
                        reading.alternative(),
                        reading.changes(),
                        possible(asked, reading.possible())));
            }
        }
        List<CategoryId> found = possible(asked, ofHousehold.possible());
        for (Variants.Subject other : others) {
            List<CategoryId> instead = possible(facts.truth(other.who(), member), ofHousehold.possible());
            if (!instead.equals(found)) {
                caveats.add(
                        new Caveat.OfReading(other.reading(), other.alternative(), List.of(Variants.ANSWER), instead));
            }
        }
        return caveats;
    }
}
