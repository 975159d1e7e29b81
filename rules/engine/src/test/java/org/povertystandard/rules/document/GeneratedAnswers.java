package org.povertystandard.rules.document;

import static org.povertystandard.rules.document.GeneratedDeterminations.caveats;
import static org.povertystandard.rules.document.GeneratedDeterminations.citations;
import static org.povertystandard.rules.document.GeneratedDeterminations.days;
import static org.povertystandard.rules.document.GeneratedDeterminations.few;
import static org.povertystandard.rules.document.GeneratedDeterminations.id;
import static org.povertystandard.rules.document.GeneratedDeterminations.measures;
import static org.povertystandard.rules.document.GeneratedDeterminations.members;
import static org.povertystandard.rules.document.GeneratedDeterminations.missing;
import static org.povertystandard.rules.document.GeneratedDeterminations.opaque;
import static org.povertystandard.rules.document.GeneratedDeterminations.reasons;
import static org.povertystandard.rules.document.GeneratedDeterminations.truths;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Answers of households and of members; of any content, since the document does not judge it. */
final class GeneratedAnswers {
    private GeneratedAnswers() {}

    static Arbitrary<Answer> any() {
        Arbitrary<String> text = GeneratedHouseholds.text();
        return Builders.withBuilder(Answer::builder)
                .use(id(InquiryId::of))
                .in((builder, id) -> builder.inquiry(id))
                .use(opaque(HouseholdId::of))
                .in((builder, id) -> builder.household(id))
                .use(members())
                .in((builder, member) -> builder.member(member))
                .use(days())
                .in((builder, day) -> builder.reviewedOn(day).appliedOn(day.plusDays(70)))
                .use(id(StandardId::of))
                .in((builder, id) -> builder.standard(id))
                .use(Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
                .in((builder, hash) -> builder.standardHash(ContentHash.of(hash)))
                .use(Combinators.combine(text, text).as(EngineId::new))
                .in((builder, engine) -> builder.engine(engine))
                .use(id(TestId::of))
                .in((builder, id) -> builder.test(id))
                .use(few(id(CategoryId::of)))
                .in((builder, possible) -> builder.possible(possible))
                .use(Arbitraries.of(Precision.values()))
                .in((builder, precision) -> builder.precision(precision))
                .use(few(signs()))
                .in((builder, signs) -> builder.signs(signs))
                .use(few(measures()))
                .in((builder, measures) -> builder.measures(measures))
                .use(few(missing()))
                .in((builder, missing) -> builder.missing(missing))
                .use(few(caveats()))
                .in((builder, caveats) -> builder.caveats(caveats))
                .build(Answer.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<SignFinding> signs() {
        return Combinators.combine(
                        GeneratedHouseholds.text(), id(DefinitionId::of), truths(), few(reasons()), citations())
                .as(SignFinding::new);
    }
}
