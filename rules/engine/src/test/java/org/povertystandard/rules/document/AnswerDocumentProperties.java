package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Answer;
import tools.jackson.databind.json.JsonMapper;

class AnswerDocumentProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(PovertyJacksonModule.withoutAdditionalFacts())
            .build();

    /** A type of an embedder. */
    record File(Answer answer) {}

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("answers") Answer answer) {
        String oneLine = AnswerWriter.oneLine(answer);

        assertThat(AnswerReader.read("answer", AnswerWriter.pretty(answer)).orElseThrow())
                .isEqualTo(answer);
        assertThat(AnswerReader.readLine("answers", 7, oneLine).orElseThrow()).isEqualTo(answer);
        assertThat(oneLine).doesNotContain("\n");
    }

    @Property(tries = 100)
    void whatIsWrittenSatisfiesTheSchema(@ForAll("answers") Answer answer) {
        assertThat(Schemas.errorsOfAnswer(AnswerWriter.oneLine(answer))).isEmpty();
    }

    @Property(tries = 50)
    void answersAreReadAndWrittenInsideOtherTypes(@ForAll("answers") Answer answer) {
        var file = new File(answer);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(file), File.class))
                .isEqualTo(file);
    }

    @Provide
    Arbitrary<Answer> answers() {
        return GeneratedAnswers.any();
    }
}
