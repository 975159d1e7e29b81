package org.povertystandard.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.MemberId;

/** The reasons of a finding in words: one line for the household, one for each member. */
final class ReasonText {
    private static final Set<FactId> AGES = Set.of(FactId.of("age-years"), FactId.of("age-months"));

    private final Words words;
    private final Names names;

    ReasonText(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    List<String> lines(Finding finding) {
        Map<Optional<MemberId>, Set<String>> byMember = new LinkedHashMap<>();
        for (Reason reason : finding.reasons()) {
            byMember.computeIfAbsent(reason.member(), key -> new LinkedHashSet<>())
                    .add(text(reason));
        }
        return byMember.entrySet().stream()
                .map(entry ->
                        entry.getKey().map(words::member).map(who -> who + ": ").orElse("")
                                + entry.getValue().stream()
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private String text(Reason reason) {
        return reason instanceof Reason.Answered answered ? answered(answered) : compared((Reason.Compared) reason);
    }

    private String answered(Reason.Answered reason) {
        return names.fact(reason.fact()) + ": " + answer(reason.fact(), reason.found());
    }

    private String answer(FactId fact, FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return words.yesNo(yesNo.yes());
        }
        if (value instanceof FactValue.Code code) {
            return names.answer(fact, code);
        }
        return value instanceof FactValue.Unknown ? words.unknown() : words.notApplicable();
    }

    private String compared(Reason.Compared reason) {
        String found =
                reason.found().map(range -> words.range(range, unit(reason))).orElse(words.notApplicable());
        if (AGES.containsAll(reason.facts()) && !reason.facts().isEmpty()) {
            return names.fact(reason.facts().get(0)) + ": " + found;
        }
        String what = reason.what()
                .map(names::definition)
                .orElseGet(() -> reason.facts().stream().map(names::fact).collect(Collectors.joining(" + ")));
        String counted = reason.counted().isEmpty()
                ? ""
                : " (" + reason.counted().stream().map(words::member).collect(Collectors.joining(", ")) + ")";
        String limit = reason.limit()
                .map(range -> words.limit(words.than(reason.operator()) + " " + words.range(range, unit(reason))))
                .orElse("");
        return what + ": " + found + counted + limit;
    }

    /** The unit of the figure it is held against, or of the one fact it is made of. */
    private String unit(Reason.Compared reason) {
        return reason.figures().stream()
                .map(names::figure)
                .flatMap(Optional::stream)
                .map(figure -> figure.unit())
                .findFirst()
                .orElseGet(() ->
                        reason.facts().size() == 1 ? names.unit(reason.facts().get(0)) : "");
    }
}
