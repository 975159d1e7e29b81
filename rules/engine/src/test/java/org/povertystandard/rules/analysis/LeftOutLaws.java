package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/** What tests of households that are left out are written with: criteria, families, and what is said of them. */
final class LeftOutLaws {
    static final LocalDate REVIEW = LocalDate.of(2024, 1, 15);
    private static final TestId TEST = TestId.of("t");

    private LeftOutLaws() {}

    static String any(String ofMember) {
        return "{'anyMember': " + ofMember + "}";
    }

    static String all(String... criteria) {
        return "{'all': [" + String.join(", ", criteria) + "]}";
    }

    static String compare(String left, String operator, String right) {
        return "{'compare': [" + left + ", '" + operator + "', " + right + "]}";
    }

    static Member head(UnaryOperator<Member.Builder> answers) {
        return member("1", Relation.HEAD, answers);
    }

    static Member other(UnaryOperator<Member.Builder> answers) {
        return member("2", Relation.OTHER, answers);
    }

    private static Member member(String id, Relation relation, UnaryOperator<Member.Builder> answers) {
        return answers.apply(Member.builder()
                        .id(id)
                        .relation(relation)
                        .sex(Sex.MALE)
                        .birth(BirthDate.of(REVIEW.minusYears(40))))
                .build();
    }

    static Household.Builder household(Member... members) {
        return Household.builder().id("h").reviewedOn(REVIEW).addMembers(members);
    }

    static List<String> classes(Law law, Household household) {
        LoadedStandard loaded = law.loaded();
        return new ReferenceEngine()
                .prepare(loaded.standard(), loaded.hash()).determine(household, REVIEW, TEST).possible().stream()
                        .map(CategoryId::value)
                        .toList();
    }

    /** Of what it is said that it is not decided, each time it is said, and why. */
    static List<String> undecided(Law law) {
        return Soundness.of(law.loaded()).findings().stream()
                .filter(finding -> finding.kind() == Kind.NOT_DECIDED)
                .map(finding -> finding.about() + ": " + finding.text().en())
                .toList();
    }
}
