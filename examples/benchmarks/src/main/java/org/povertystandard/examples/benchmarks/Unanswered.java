package org.povertystandard.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

/** Leaves questions of complete households unanswered. */
public final class Unanswered {
    private Unanswered() {}

    /** Each household without three of its answers, of the dwelling, the income and the members; which, the seed says. */
    public static List<Household> three(List<Household> complete, long seed) {
        var random = new Random(seed);
        return complete.stream().map(household -> three(household, random)).toList();
    }

    private static Household three(Household complete, Random random) {
        List<Question> questions = questions(complete);
        Collections.shuffle(questions, random);
        Household partial = complete;
        for (Question question : questions.subList(0, 3)) {
            partial = question.unanswered(partial);
        }
        return partial;
    }

    private interface Question {
        Household unanswered(Household household);
    }

    private static List<Question> questions(Household household) {
        List<Question> questions = new ArrayList<>(List.of(
                before -> changed(before, it -> it.income12Months(Optional.empty())),
                before -> dwelling(before, it -> it.areaM2(Optional.empty())),
                before -> dwelling(before, it -> it.toilet(Optional.empty())),
                before -> dwelling(before, it -> it.waterSource(Optional.empty())),
                before -> dwelling(before, it -> it.wallMaterial(Optional.empty())),
                before -> dwelling(before, it -> it.roofMaterial(Optional.empty()))));
        IntStream.range(0, household.members().size()).forEach(index -> {
            questions.add(before -> member(before, index, it -> it.healthInsurance(Optional.empty())));
            questions.add(before -> member(before, index, it -> it.usesInternet(Optional.empty())));
            questions.add(before -> member(before, index, it -> it.socialAllowance(Optional.empty())));
            questions.add(before -> member(before, index, it -> it.attendsSchool(Optional.empty())));
            questions.add(before -> member(before, index, it -> it.generalEducation(Optional.empty())));
        });
        return questions;
    }

    private static Household changed(Household household, Consumer<Household.Builder> change) {
        Household.Builder builder = Household.builder();
        builder.from(household);
        change.accept(builder);
        return builder.build();
    }

    private static Household dwelling(Household household, Consumer<Dwelling.Builder> change) {
        Dwelling.Builder dwelling = Dwelling.builder();
        dwelling.from(household.dwelling());
        change.accept(dwelling);
        return changed(household, builder -> builder.dwelling(dwelling.build()));
    }

    private static Household member(Household household, int index, Consumer<Member.Builder> change) {
        Member.Builder member = Member.builder();
        member.from(household.members().get(index));
        change.accept(member);
        List<Member> members = new ArrayList<>(household.members());
        members.set(index, member.build());
        return changed(household, builder -> builder.members(members));
    }
}
