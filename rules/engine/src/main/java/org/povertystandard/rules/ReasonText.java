package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Operator;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.Figure;

/** The reasons of a finding in words: one line for the household, one for each member or for members who are alike. */
final class ReasonText {
    private static final Set<FactId> AGES = Set.of(FactId.of("age-years"), FactId.of("age-months"));

    private final Words words;
    private final Names names;
    private final NumberText numbers;

    ReasonText(Words words, Names names, NumberText numbers) {
        this.words = words;
        this.names = names;
        this.numbers = numbers;
    }

    List<String> lines(List<Reason> all) {
        Map<Optional<MemberId>, List<Reason>> byMember =
                all.stream().collect(Collectors.groupingBy(Reason::member, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<MemberId>> byText = new LinkedHashMap<>();
        byMember.forEach((member, reasons) -> byText.computeIfAbsent(
                        String.join("; ", texts(reasons)), text -> new ArrayList<>())
                .addAll(member.stream().toList()));
        return byText.entrySet().stream()
                .map(line -> (line.getValue().isEmpty() ? "" : words.ofMembers(line.getValue())) + line.getKey())
                .toList();
    }

    /** Each once, ages in front: an age is compared with several limits but has one value. */
    private Set<String> texts(List<Reason> reasons) {
        Set<String> texts = new LinkedHashSet<>();
        Map<FactId, List<Reason.Compared>> ages = reasons.stream()
                .filter(ReasonText::isAge)
                .map(Reason.Compared.class::cast)
                .collect(Collectors.groupingBy(
                        reason -> reason.facts().get(0), LinkedHashMap::new, Collectors.toList()));
        ages.forEach((fact, compared) -> texts.add(age(fact, compared)));
        reasons.stream().filter(reason -> !isAge(reason)).map(this::text).forEach(texts::add);
        return texts;
    }

    private static boolean isAge(Reason reason) {
        return reason instanceof Reason.Compared && !reason.facts().isEmpty() && AGES.containsAll(reason.facts());
    }

    /** The age, and the highest age of the law that it has reached: what is expected follows from that one. */
    private String age(FactId fact, List<Reason.Compared> compared) {
        String age = names.fact(fact) + ": " + found(compared.get(0));
        return compared.stream()
                .filter(ReasonText::isReached)
                .max(Comparator.comparing(ReasonText::limit))
                .flatMap(this::figure)
                .map(figure -> age + " (" + names.label(figure.label()) + ": " + numbers.range(range(figure), "") + ")")
                .orElse(age);
    }

    private static boolean isReached(Reason.Compared reason) {
        // An age that is not under a limit has reached it.
        return (reason.operator() == Operator.AT_LEAST || reason.operator() == Operator.LESS)
                && reason.limit().flatMap(limit -> limit.exact()).isPresent()
                && reason.found()
                        .flatMap(found -> found.lowest())
                        .filter(age -> age.compareTo(limit(reason)) >= 0)
                        .isPresent();
    }

    private static Rational limit(Reason.Compared reason) {
        return reason.limit().flatMap(limit -> limit.exact()).orElseThrow();
    }

    private static Range range(Figure figure) {
        return Range.of(figure.value());
    }

    private Optional<Figure> figure(Reason.Compared reason) {
        return reason.figures().stream()
                .map(names::figure)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String text(Reason reason) {
        return reason instanceof Reason.Answered answered ? answered(answered) : compared((Reason.Compared) reason);
    }

    private String answered(Reason.Answered reason) {
        String answer = answer(reason.fact(), reason.found());
        return names.fact(reason.fact()) + ": " + (reason.unasked().isEmpty() ? answer : words.notAsked(answer));
    }

    private String answer(FactId fact, FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return words.yesNo(yesNo.yes());
        }
        if (value instanceof FactValue.Code code) {
            return names.answer(fact, code);
        }
        return value instanceof FactValue.Unknown ? numbers.unknown() : words.notApplicable();
    }

    private String compared(Reason.Compared reason) {
        String what = reason.what()
                .map(names::definition)
                .orElseGet(() -> reason.facts().stream().map(names::fact).collect(Collectors.joining(" + ")));
        String found =
                reason.unasked().containsAll(reason.facts()) && !reason.facts().isEmpty()
                        ? words.notAsked(found(reason))
                        : found(reason);
        String limit = reason.limit()
                .map(range -> words.limit(numbers.limit(reason.operator(), range, unit(reason))))
                .orElse("");
        String counted = reason.counted().isEmpty() ? "" : words.counted(words.members(reason.counted()));
        return what + ": " + found + limit + counted;
    }

    private String found(Reason.Compared reason) {
        return reason.found()
                .map(range -> numbers.apart(range, reason.limit().stream().toList(), unit(reason))
                        .range(range, isAge(reason) ? "" : unit(reason)))
                .orElse(words.notApplicable());
    }

    /** The unit of the figure it is held against, or of the one fact it is made of. */
    private String unit(Reason.Compared reason) {
        return figure(reason)
                .map(Figure::unit)
                .orElseGet(() ->
                        reason.facts().size() == 1 ? names.unit(reason.facts().get(0)) : "");
    }
}
