package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.PovertyTest;

/**
 * Criteria in words, every kind of them. A label stands alone or in quotation marks, so that it needs one form only, and
 * nothing is said that the criterion does not say: a negation stays a negation, because what does not apply to somebody meets
 * neither a comparison nor its opposite.
 */
final class CriterionText {
    private final Lexicon lexicon;
    private final QuantityText quantities;

    CriterionText(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.quantities = new QuantityText(lexicon, this);
    }

    QuantityText quantities() {
        return quantities;
    }

    Clause clause(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return points(RulePhrase.ALL_OF, RulePhrase.ALWAYS, all.criteria());
        }
        if (criterion instanceof Criterion.Any any) {
            return points(RulePhrase.ANY_OF, RulePhrase.NEVER, any.criteria());
        }
        if (criterion instanceof Criterion.Not not) {
            return negated(not.criterion());
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return counted(RulePhrase.AT_LEAST_OF, atLeast);
        }
        if (criterion instanceof Criterion.Is is) {
            return said("“" + lexicon.fact(is.fact()) + ": " + say(is.answer() ? RulePhrase.YES : RulePhrase.NO) + "”");
        }
        if (criterion instanceof Criterion.In in) {
            return said(lexicon.fact(in.fact()) + ": " + codes(in));
        }
        if (criterion instanceof Criterion.Compare compare) {
            return quantities.compared(compare);
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return under(RulePhrase.ANY_MEMBER, any.criterion());
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return under(RulePhrase.EVERY_MEMBER, every.criterion());
        }
        if (criterion instanceof Criterion.Defined defined) {
            return Clause.of(lexicon.definition(defined.id()));
        }
        if (criterion instanceof Criterion.Deprived deprived) {
            return said(say(RulePhrase.DEPRIVED_IN) + " " + lexicon.indicator(deprived.indicator()));
        }
        if (criterion instanceof Criterion.LineMet line) {
            return said(say(RulePhrase.LINE_MET) + " " + line(line.line()));
        }
        if (criterion instanceof Criterion.InClass in) {
            return said(say(RulePhrase.IN_CLASS) + " " + either(classes(in)));
        }
        throw new IllegalStateException("A criterion that has no words.");
    }

    private Clause negated(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return points(RulePhrase.NOT_ALL_OF, RulePhrase.NEVER, all.criteria());
        }
        if (criterion instanceof Criterion.Any any) {
            return points(RulePhrase.NONE_OF, RulePhrase.ALWAYS, any.criteria());
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return counted(RulePhrase.FEWER_OF, atLeast);
        }
        if (criterion instanceof Criterion.In in) {
            return said(lexicon.fact(in.fact()) + ": " + say(RulePhrase.OTHER_THAN) + " " + codes(in));
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return under(RulePhrase.NO_MEMBER, any.criterion());
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return under(RulePhrase.NOT_EVERY_MEMBER, every.criterion());
        }
        if (criterion instanceof Criterion.Defined defined) {
            return Clause.of(Prose.of(say(RulePhrase.NOT) + " ").plus(lexicon.definition(defined.id())));
        }
        if (criterion instanceof Criterion.Deprived deprived) {
            return said(say(RulePhrase.NOT_DEPRIVED_IN) + " " + lexicon.indicator(deprived.indicator()));
        }
        if (criterion instanceof Criterion.LineMet line) {
            return said(say(RulePhrase.LINE_NOT_MET) + " " + line(line.line()));
        }
        return under(RulePhrase.NOT_SO, criterion);
    }

    private Clause points(RulePhrase lead, RulePhrase empty, List<Criterion> criteria) {
        return switch (criteria.size()) {
            case 0 -> said(say(empty));
            case 1 ->
                lead == RulePhrase.ALL_OF || lead == RulePhrase.ANY_OF
                        ? clause(criteria.get(0))
                        : negated(criteria.get(0));
            default -> listed(Prose.of(say(lead)), criteria);
        };
    }

    private Clause counted(RulePhrase lead, Criterion.AtLeast atLeast) {
        return listed(Prose.of(say(lead).formatted(atLeast.count())), atLeast.criteria());
    }

    private Clause listed(Prose lead, List<Criterion> criteria) {
        return new Clause.Listed(lead, criteria.stream().map(this::clause).toList());
    }

    /** A rule about somebody, or its denial: points follow at once, anything else after a colon. */
    Clause under(RulePhrase subject, Criterion criterion) {
        String between = subject != RulePhrase.NOT_SO && isPoints(criterion) ? " " : ": ";
        return clause(criterion)
                .opened(opening -> Prose.of(say(subject) + between).plus(opening));
    }

    private static boolean isPoints(Criterion criterion) {
        return criterion instanceof Criterion.All all && all.criteria().size() > 1
                || criterion instanceof Criterion.Any any && any.criteria().size() > 1
                || criterion instanceof Criterion.AtLeast;
    }

    /** The poorest first. */
    private List<String> classes(Criterion.InClass in) {
        return lexicon.standard().categories().stream()
                .filter(category -> in.classes().contains(category.id().value()))
                .map(category -> lexicon.quoted(category.label()))
                .toList();
    }

    private String codes(Criterion.In in) {
        // In the form's order, which is the order in which people know the answers.
        List<String> order = lexicon.declaration(in.fact())
                .map(declaration -> QuantityText.codes(declaration.type()))
                .orElse(List.of());
        return either(in.codes().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(code -> lexicon.code(in.fact(), code))
                .toList());
    }

    private String either(List<String> names) {
        if (names.size() < 2) {
            return names.stream().collect(Collectors.joining());
        }
        List<String> most = new ArrayList<>(names.subList(0, names.size() - 1));
        return String.join(", ", most) + " " + say(RulePhrase.OR) + " " + names.get(names.size() - 1);
    }

    private String line(LineId id) {
        return lines().filter(line -> line.id().equals(id))
                .map(line -> lexicon.quoted(line.label()))
                .findFirst()
                .orElse(id.value());
    }

    private Stream<Line> lines() {
        return Stream.concat(
                lexicon.standard().tests().stream().flatMap(PovertyTest::lines),
                lexicon.standard().inquiries().stream().flatMap(Inquiry::lines));
    }

    private String say(RulePhrase phrase) {
        return lexicon.say(phrase);
    }

    private static Clause said(String text) {
        return Clause.of(text);
    }

    /** What a definition stands for. */
    Clause meaning(Definition definition) {
        return definition instanceof Definition.OfCriterion named
                ? clause(named.criterion())
                : quantities().clause(((Definition.OfQuantity) definition).quantity());
    }
}
