package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Inquiry;

/** Gives each member the answer of the household, or the one for those of whom the inquiry is not asked. */
record Subjects(Inquiry inquiry, Inquiry.Subject subject, Feature who, TestPlan plan, Facts facts) {

    List<Answer> answers(Answer ofHousehold) {
        return IntStream.range(0, facts.size())
                .mapToObj(member -> answer(member, ofHousehold))
                .toList();
    }

    private Answer answer(int member, Answer ofHousehold) {
        var answer = Answer.builder()
                .from(ofHousehold)
                .member(Optional.of(facts.member(member).id()));
        Truth asked = facts.truth(who, member);
        return switch (asked) {
            case TRUE -> answer.build();
            case FALSE ->
                answer.possible(List.of(subject.otherwise()))
                        .precision(Precision.EXACT)
                        .missing(List.of())
                        .build();
            case UNKNOWN -> open(member, ofHousehold, answer);
        };
    }

    private Answer open(int member, Answer ofHousehold, Answer.Builder answer) {
        List<CategoryId> possible = withOtherwise(ofHousehold.possible());
        List<MissingFact> missing = new ArrayList<>();
        new Unknowns(plan, facts)
                .in(Ingredients.of(who.test())).stream()
                        .filter(unknown -> unknown.member() == member)
                        .forEach(unknown -> missing.add(new MissingFact(
                                Optional.of(facts.member(member).id()), unknown.facts(), possible.size() - 1, 0, 0)));
        missing.addAll(ofHousehold.missing());
        // The member's own answer may also count for the household: only where it is settled are both known to be
        // possible.
        boolean exact = ofHousehold.missing().isEmpty() && ofHousehold.precision() == Precision.EXACT;
        return answer.possible(possible)
                .precision(exact ? Precision.EXACT : Precision.BOUND)
                .missing(possible.size() == 1 ? List.of() : missing)
                .build();
    }

    private List<CategoryId> withOtherwise(List<CategoryId> possible) {
        return inquiry.outcomes().stream()
                .map(Inquiry.Outcome::id)
                .filter(id -> possible.contains(id) || id.equals(subject.otherwise()))
                .toList();
    }
}
