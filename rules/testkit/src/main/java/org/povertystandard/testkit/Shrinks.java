package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/**
 * Simpler drafts than a given one: fewer members first, then more plain answers. What is unknown stays unknown, since that
 * may be what matters. A plain answer is no, the first code of a choice, and zero.
 */
final class Shrinks {
    private static final int PLAIN_AGE = 30;

    private Shrinks() {}

    static Stream<Draft> of(Draft draft) {
        Stream<Draft> fewer = draft.size() == 1
                ? Stream.empty()
                : IntStream.range(0, draft.size()).mapToObj(member -> without(draft, member));
        Stream<Draft> wholly = IntStream.range(HOUSEHOLD, draft.size())
                .filter(member -> complexity(draft, member) > 1)
                .mapToObj(member -> plain(draft, member));
        Stream<Draft> singly =
                IntStream.range(HOUSEHOLD, draft.size()).boxed().flatMap(member -> simpler(draft, member).stream());
        return Stream.of(fewer, wholly, singly).flatMap(drafts -> drafts);
    }

    static ShrinkingDistance distance(Draft draft) {
        long answers = 0;
        long size = 0;
        for (int member = HOUSEHOLD; member < draft.size(); member++) {
            answers += complexity(draft, member);
            size += draft.answers(member).values().stream()
                    .mapToLong(Shrinks::magnitude)
                    .sum();
        }
        return ShrinkingDistance.of(draft.size(), answers, size);
    }

    private static long magnitude(FactValue answer) {
        return answer instanceof FactValue.Number number
                ? Math.abs(number.number().floor())
                : 0;
    }

    private static Draft without(Draft draft, int member) {
        Draft fewer = draft.copy();
        fewer.remove(member);
        CompleteDrafts.oneHead(fewer);
        return fewer;
    }

    /** How many answers are not plain. */
    private static long complexity(Draft draft, int member) {
        long answers = draft.answers(member).entrySet().stream()
                .filter(entry -> !isPlain(entry))
                .count();
        return member != HOUSEHOLD
                        && draft.person(member).birth() instanceof BirthDate.Day day
                        && !day.equals(plainBirth(draft))
                ? answers + 1
                : answers;
    }

    private static boolean isPlain(Map.Entry<FactId, FactValue> entry) {
        return entry.getKey().equals(CompleteDrafts.RELATION)
                || !(entry.getValue() instanceof FactValue.Known)
                || plain(entry.getKey(), entry.getValue()).equals(entry.getValue());
    }

    private static Draft plain(Draft draft, int member) {
        Draft plain = draft.copy();
        plain.answers(member).entrySet().stream()
                .filter(entry -> !isPlain(entry))
                .forEach(entry -> entry.setValue(plain(entry.getKey(), entry.getValue())));
        if (member != HOUSEHOLD) {
            CompleteDrafts.dropWhatContradicts(plain, member);
            if (plain.person(member).birth() instanceof BirthDate.Day) {
                plain.birth(member, plainBirth(plain));
            }
        }
        return plain;
    }

    private static BirthDate plainBirth(Draft draft) {
        return BirthDate.of(draft.reviewedOn().minusYears(PLAIN_AGE));
    }

    private static List<Draft> simpler(Draft draft, int member) {
        List<Draft> simpler = new ArrayList<>();
        for (Map.Entry<FactId, FactValue> entry : draft.answers(member).entrySet()) {
            if (!isPlain(entry)) {
                simpler.add(with(draft, member, entry.getKey(), plain(entry.getKey(), entry.getValue())));
                half(entry).ifPresent(value -> simpler.add(with(draft, member, entry.getKey(), value)));
            }
        }
        if (member != HOUSEHOLD
                && draft.person(member).birth() instanceof BirthDate.Day day
                && !day.equals(plainBirth(draft))) {
            Draft plain = draft.copy();
            plain.birth(member, plainBirth(draft));
            simpler.add(plain);
        }
        return simpler;
    }

    private static Draft with(Draft draft, int member, FactId fact, FactValue value) {
        Draft changed = draft.copy();
        changed.answers(member).put(fact, value);
        if (member != HOUSEHOLD) {
            CompleteDrafts.dropWhatContradicts(changed, member);
        }
        return changed;
    }

    private static java.util.Optional<FactValue> half(Map.Entry<FactId, FactValue> entry) {
        return entry.getValue() instanceof FactValue.Number number
                        && Math.abs(number.number().floor()) > 3
                ? java.util.Optional.of(FactValue.of(Rational.of(number.number().floor() / 2)))
                : java.util.Optional.empty();
    }

    /** Additional facts declare no type here: their kind of value tells it. */
    private static FactValue plain(FactId fact, FactValue value) {
        if (value instanceof FactValue.YesNo) {
            return FactValue.of(false);
        }
        FactType type = FormFacts.find(fact)
                .map(FormFact::declaration)
                .map(FactDeclaration::type)
                .orElse(null);
        if (value instanceof FactValue.Code && type instanceof FactType.Choice choice) {
            return FactValue.of(choice.codes().get(0));
        }
        boolean body =
                FormFacts.find(fact).filter(FormFact.OfMember.class::isInstance).isPresent();
        return value instanceof FactValue.Number && type != null ? FactValue.of(body ? 1 : 0) : value;
    }
}
