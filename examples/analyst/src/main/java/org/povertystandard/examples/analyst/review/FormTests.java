package org.povertystandard.examples.analyst.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.DimensionId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * Asks the engine the definitions of a standard that the official forms count and the class does not depend on. They are made the
 * indicators of a standard that has no others, so that ages and figures are those of the law, and unknown stays unknown. A
 * standard that does not define one leaves it unknown.
 *
 * <p>A child is judged alone, as the only member of its household.
 */
final class FormTests {
    private static final DefinitionId WITHOUT_CAPACITY = DefinitionId.of("without-capacity-to-work");
    private static final DefinitionId WITH_MERIT = DefinitionId.of("with-person-of-merit");
    private static final DefinitionId CHILD = DefinitionId.of("child");
    private static final DefinitionId UNINSURED = DefinitionId.of("uninsured-child");
    private static final DefinitionId MALNOURISHED = DefinitionId.of("malnourished-child");
    private static final DefinitionId NOT_AT_LEVEL = DefinitionId.of("child-not-at-level");
    private static final TestId TEST = TestId.of("report-forms");

    private final Determiner determiner;
    private final LocalDate appliedOn;

    FormTests(LoadedStandard law, Unverified unverified, LocalDate appliedOn) {
        this.determiner = Determiner.of(new LoadedStandard(asking(law.standard(), appliedOn), law.hash()), unverified);
        this.appliedOn = appliedOn;
    }

    private static PovertyStandard asking(PovertyStandard law, LocalDate appliedOn) {
        var test = new PovertyTest(
                TEST,
                law.name(),
                List.of(),
                List.of(new CategoryRule(law.categories().get(0).id(), new Criterion.All(List.of()))),
                List.of());
        return PovertyStandard.builder()
                .from(law)
                .applied(List.of(new AppliedPeriod(
                        appliedOn, appliedOn.plusDays(1), List.of(TEST), List.of(), Optional.empty())))
                .indicators(Stream.of(WITHOUT_CAPACITY, WITH_MERIT, CHILD, UNINSURED, MALNOURISHED, NOT_AT_LEVEL)
                        .flatMap(id -> law.definition(id).stream())
                        .map(FormTests::indicator)
                        .toList())
                .scorecards(List.of())
                .tests(List.of(test))
                .inquiries(List.of())
                .readings(List.of())
                .build();
    }

    private static Indicator indicator(Definition definition) {
        var defined = new Criterion.Defined(definition.id());
        return new Indicator(
                IndicatorId.of(definition.id().value()),
                "",
                DimensionId.of("report-forms"),
                definition.label(),
                definition.scope() == Scope.MEMBER ? new Criterion.AnyMember(defined) : defined,
                definition.cite());
    }

    /** What is asked of the household as a whole. */
    Answers of(Household household) {
        return new Answers(determiner.determine(household, appliedOn, TEST));
    }

    /** What is asked of each child, added up. */
    Children children(Household household) {
        return household.members().stream()
                .map(member -> new Answers(determiner.determine(alone(household, member), appliedOn, TEST)).child())
                .reduce(Children.NONE, Children::plus);
    }

    private static Household alone(Household household, Member member) {
        return Household.builder()
                .from(household)
                .members(List.of(
                        Member.builder().from(member).relation(Optional.empty()).build()))
                .build();
    }

    /** The answers, unknown where the standard does not define the question. */
    record Answers(Determination determination) {
        Truth withoutCapacity() {
            return truth(WITHOUT_CAPACITY);
        }

        Truth withMerit() {
            return truth(WITH_MERIT);
        }

        private Children child() {
            Truth child = truth(CHILD);
            return child == Truth.FALSE
                    ? Children.NONE
                    : new Children(
                            Span.one(child),
                            Span.one(truth(UNINSURED)),
                            Span.one(truth(MALNOURISHED)),
                            Span.one(truth(NOT_AT_LEVEL)));
        }

        private Truth truth(DefinitionId definition) {
            return determination
                    .profile()
                    .finding(IndicatorId.of(definition.value()))
                    .map(Finding::deprived)
                    .orElse(Truth.UNKNOWN);
        }
    }
}
