package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * The form has a level attended of those who attend school, and a job of those who work: no shipped standard, its readings included,
 * asks anybody else, so that no household is left out when differences and soundness are worked out.
 */
class WhoCanAnswerTest {
    static Stream<LoadedStandard> shipped() {
        return Standards.of(List.of(new VietnamStandards())).all().stream();
    }

    private static Set<FactId> askedWhereMentioned(PovertyStandard standard) {
        String text = new String(StandardWriter.writeCompact(standard), StandardCharsets.UTF_8);
        return FormFacts.all().stream()
                .map(FormFact::id)
                .filter(fact -> FormFacts.precondition(fact).isPresent() && text.contains("\"fact\":\"" + fact + "\""))
                .collect(Collectors.toSet());
    }

    private static Set<FactId> askedOfThoseWhoCanAnswer(PovertyStandard standard) {
        return standard.questions().stream()
                .flatMap(question -> question.facts().stream()
                        .filter(fact -> FormFacts.precondition(fact)
                                .filter(needed -> question.askedOf().equals(holds(needed)))
                                .isPresent()))
                .collect(Collectors.toSet());
    }

    private static Criterion holds(FormFacts.Precondition needed) {
        return needed.answer() instanceof FactValue.YesNo yesNo
                ? new Criterion.Is(needed.fact(), yesNo.yes())
                : new Criterion.In(needed.fact(), Set.of(((FactValue.Code) needed.answer()).code()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedStandardsAskThemAlone(LoadedStandard standard) {
        assertThat(askedOfThoseWhoCanAnswer(standard.standard())).containsAll(askedWhereMentioned(standard.standard()));
    }

    @Test
    void theStandardOf2022AsksAllThree() {
        assertThat(askedWhereMentioned(Reforms.STANDARD.standard()))
                .extracting(FactId::value)
                .containsExactlyInAnyOrder("level-attended", "job-kind", "wage-work");
    }

    /** The same standard without them, and with the count of deprivations alone: what it says is not decided, and never called the same. */
    @Test
    void askingEverybodyIsToldWhereItMatters() {
        LoadedStandard before = Reforms.changed(WhoCanAnswerTest::counting);
        LoadedStandard everybody = Reforms.changed(builder -> counting(builder)
                .questions(Reforms.STANDARD.standard().questions().stream()
                        .filter(question -> question.facts().stream()
                                .map(FormFacts::precondition)
                                .noneMatch(Optional::isPresent))
                        .toList()));

        StandardDifference difference = StandardDifference.between(before, everybody);

        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.classes().stream()
                        .map(ClassChange::reach)
                        .filter(Reach.NotDecided.class::isInstance)
                        .map(reach -> ((Reach.NotDecided) reach).reason().en()))
                .isNotEmpty()
                .allMatch(reason -> reason.startsWith("The standard asks "));
    }

    private static PovertyStandard.Builder counting(PovertyStandard.Builder builder) {
        PovertyStandard standard = Reforms.STANDARD.standard();
        return builder.tests(standard.tests().stream()
                .filter(test -> test.id().equals(TestId.of("decree")))
                .toList());
    }
}
