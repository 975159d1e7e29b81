package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Overlay;

class StandardReaderTest {

    @ParameterizedTest
    @MethodSource("malformed")
    void tellsWhatIsWrong(Fixtures.Malformed malformed) {
        assertThat(Fixtures.told(Fixtures.read(malformed.text()))).isEqualTo(malformed.problems());
    }

    static List<Fixtures.Malformed> malformed() {
        return Fixtures.malformed();
    }

    @Test
    void readsEveryPart() {
        LoadedStandard loaded = Fixtures.read(Fixtures.smallStandard()).orElseThrow();

        assertThat(loaded.id().value()).isEqualTo("small-2024");
        assertThat(loaded.standard().applied()).hasSize(2);
        assertThat(loaded.standard().figures().get(2).value()).isEqualTo(Rational.parse("16.5"));
        assertThat(loaded.standard()
                        .tables()
                        .get(0)
                        .table()
                        .rows()
                        .get(1)
                        .cells()
                        .get(1))
                .isEmpty();
        assertThat(loaded.standard().facts().get(2).unaskedCountsAs()).contains(FactValue.NOT_APPLICABLE);
        assertThat(loaded.standard().facts().get(3).unaskedCountsAs()).isEmpty();
    }

    @Test
    void readsWhatAnAlternativeSets() {
        Overlay sets = Fixtures.read(Fixtures.smallStandard())
                .orElseThrow()
                .standard()
                .readings()
                .get(0)
                .alternatives()
                .get(1)
                .sets();

        assertThat(sets.figures()).containsEntry(FigureId.of("months"), Rational.of(6));
        assertThat(sets.criteria()).containsEntry(DefinitionId.of("adult"), new Criterion.Is(FactId.of("trade"), true));
        assertThat(sets.quantities()).containsOnlyKeys(DefinitionId.of("members"));
        assertThat(sets.unasked()).containsEntry(FactId.of("stove"), FactValue.NOT_APPLICABLE);
    }

    @Test
    void tellsAllProblemsAtOnceInTheOrderOfLines() {
        String text = Fixtures.smallStandard()
                .replace("\"ageing\": \"march-1\"", "\"ageing\": \"march\"")
                .replace("\"id\": \"small-2024\"", "\"id\": \"SMALL\"")
                .replace("\"value\": 12,", "\"value\": null,");

        assertThat(Fixtures.read(text).problems())
                .extracting(Problem::line, Problem::field)
                .containsExactly(tuple(3, "/id"), tuple(31, "/figures/1/value"), tuple(44, "/ageing"));
    }

    @Test
    void speaksVietnamese() {
        String text = Fixtures.smallStandard().replace("{\"figure\": \"adult-from\"}", "{\"figure\": \"adult-form\"}");

        assertThat(Fixtures.read(text).problems().get(0).text(Language.VIETNAMESE))
                .isEqualTo("s.json:38: /definitions/0/criterion/compare/2/figure: Không có số liệu nào mang mã này."
                        + " Giá trị gặp: \"adult-form\". Có phải là \"adult-from\"?");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(Fixtures.told(Fixtures.read("[]")))
                .containsExactly("WRONG_TYPE s.json:1: Here must be an object {...}, not a list [...].");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(Fixtures.read("\uFEFF" + Fixtures.smallStandard()).value()).isPresent();
    }

    @Test
    void refusesDefinitionsThatAnEngineWouldFollowTooDeep() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            chain.append("{\"id\": \"d")
                    .append(i)
                    .append("\", \"label\": {\"vi\": \"x\", \"en\": \"x\"}, \"scope\": \"household\", \"criterion\": {")
                    .append(i == 59 ? "\"all\": []" : "\"definition\": \"d" + (i + 1) + "\"")
                    .append("}, \"cite\": []},\n");
        }
        String text = Fixtures.smallStandard().replace("\"definitions\": [\n", "\"definitions\": [\n" + chain);

        assertThat(Fixtures.read(text).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message().en())
                        .isEqualTo("Definitions use one another too deeply. At most 50 levels are allowed."));
    }

    @Test
    void definitionsThatUseTheNextTwiceAreFollowedOnlySoFar() {
        StringBuilder doubling = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String next = "{\"definition\": \"" + (i == 19 ? "members" : "d" + (i + 1)) + "\"}";
            doubling.append("{\"id\": \"d" + i
                    + "\", \"label\": {\"vi\": \"x\", \"en\": \"x\"}, \"scope\": \"household\", \"quantity\": {\"sum\": ["
                    + next + ", " + next + "]}, \"cite\": [\"art-1\"]},\n");
        }
        String text = Fixtures.smallStandard().replace("\"definitions\": [\n", "\"definitions\": [\n" + doubling);

        assertThat(Fixtures.read(text).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message().en())
                        .isEqualTo(
                                "Definitions use one another too many times over. At most 20000 times are allowed."));
    }

    @Test
    void endsItsListOfProblemsSomewhere() {
        String many = "{\"id\": \"X\"},\n".repeat(5_000);
        String text = Fixtures.smallStandard().replace("\"figures\": [\n", "\"figures\": [\n" + many);

        List<Problem> problems = Fixtures.read(text).problems();

        assertThat(problems).hasSize(1_001);
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.message().en())
                        .isEqualTo("There are more than 1000 problems; those found after them are not told."));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] bytes = Fixtures.smallStandard().getBytes(StandardCharsets.UTF_16LE);

        assertThat(StandardReader.read(new StandardDocument("s.json", bytes)).value())
                .isEmpty();
    }
}
