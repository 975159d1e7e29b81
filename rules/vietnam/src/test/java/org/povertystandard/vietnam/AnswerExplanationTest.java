package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Explanation.About;
import org.povertystandard.determination.Screening;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.testkit.AnswerExpectation;
import org.povertystandard.testkit.LawCase;
import org.povertystandard.testkit.LawCases;
import org.povertystandard.testkit.PovertyAssertions;

/** What is told of answers beside the class. The system property {@code golden.write} rewrites the words. */
class AnswerExplanationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/answers");
    private static final List<String> TOLD = List.of(
            "worked example 1: code 0 in column 0 is out of scope, columns 1 to 9 empty",
            "worked example 2: three of nine go on to form B, column E is 1",
            "an unknown column that decides is asked",
            "column 0: a harvester below 200 million is in scope, and another reading would put it out",
            "income of exactly the poverty line is in the hole between the two tests",
            "a household poor or near-poor by score is not average, and by income alone it would be",
            "nobody knows the score: the class may exclude it",
            "until 14-5-2022 social assistance counts, and another reading would leave it out",
            "who has no job is not asked, and another reading would",
            "nobody knows whether a member works");

    private final Forms forms = Forms.shipped();
    private final Map<String, LawCase> cases = LawCases.in("cases").cases().stream()
            .filter(each -> each.expect() instanceof AnswerExpectation)
            .collect(Collectors.toMap(LawCase::name, Function.identity(), (one, other) -> one));

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_answer_reads_like_this(Language language) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String name : TOLD) {
            for (Answer answer : answers(name)) {
                told.append("# ")
                        .append(name)
                        .append("\n\n")
                        .append(text(answer, language))
                        .append('\n');
            }
        }
        Path file = GOLDEN.resolve(language.tag() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, told);
        }
        assertThat(told).hasToString(Files.readString(file));
    }

    @Test
    void the_hole_between_the_tests_is_explained_and_never_silent() {
        Answer answer = answers("income of exactly the poverty line is in the hole between the two tests")
                .get(0);

        PovertyAssertions.assertThat(answer).hasOutcome("between-the-tests").cites("decree-07-average");
        assertThat(Explainer.explain(answer, standard(), Language.ENGLISH).lines(About.RESULT))
                .contains("Result: Between the two tests.")
                .anyMatch(line -> line.contains("The texts leave this case open"));
    }

    @Test
    void a_screening_counts_its_points_and_names_its_result() {
        Screening three = screening("worked example 2: three of nine go on to form B, column E is 1");
        Screening open = screening("an unknown column that decides is asked");

        assertThat(three.result()).isEqualTo(Screening.Result.GOES_ON);
        assertThat(three.points()).hasToString("3");
        assertThat(open.result()).isEqualTo(Screening.Result.UNDECIDED);
        assertThat(open.points()).hasToString("3..4");
        PovertyAssertions.assertThat(open.answer())
                .isUndecided()
                .isMissing("lets-out-property")
                .isUnknownIn("5");
    }

    @Test
    void a_screening_is_no_other_answer() {
        Answer average = answers("nobody knows the trade").get(0);

        assertThatThrownBy(() -> new Screening(average))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A screening is the answer to the inquiry screening, not to average-living-standard.");
    }

    private Screening screening(String name) {
        LawCase each = cases.get(name);
        return forms.determiner().screen(forms.readText(each.household()), each.appliedOn(), each.test());
    }

    private List<Answer> answers(String name) {
        LawCase each = cases.get(name);
        AnswerExpectation expect = (AnswerExpectation) each.expect();
        return forms.determiner()
                .answer(forms.readText(each.household()), each.appliedOn(), each.test(), expect.inquiry());
    }

    private String text(Answer answer, Language language) {
        String hash = answer.standardHash().value().substring(0, 12);
        return Explainer.explain(answer, standard(), language).text().replace(hash, "(hash)");
    }

    private LoadedStandard standard() {
        return forms.determiner().standard();
    }
}
