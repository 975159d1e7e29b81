package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.interpret.Asked;
import org.povertystandard.standard.StandardFact;

/** What a standard's tests ask and form 3.1 does not hold; of what the class does not depend on, what was answered. */
final class AdditionalPart {
    private static final FactId INCOME = FactId.of("income-12-months");

    private final Filled filled;
    private final Household household;
    private final Set<FactId> besideTheClass;

    AdditionalPart(Filled filled) {
        this.filled = filled;
        this.household = filled.household();
        this.besideTheClass = Asked.besideTheClass(filled.standard());
    }

    Html html() {
        Html title = element("h2", filled.say(Phrase.ADDITIONAL));
        Stream<Html> members = facts(Scope.MEMBER).isEmpty() ? Stream.of() : Stream.of(ofMembers());
        return element("section", Stream.concat(Stream.of(title, ofHousehold()), members));
    }

    private List<StandardFact> facts(Scope scope) {
        return filled.standard().facts().stream()
                .filter(fact -> fact.declaration().scope() == scope)
                .filter(fact -> !besideTheClass.contains(fact.id()) || isAnswered(fact.id()))
                .toList();
    }

    private boolean isAnswered(FactId fact) {
        return household.additionalFacts().containsKey(fact)
                || household.members().stream()
                        .anyMatch(member -> member.additionalFacts().containsKey(fact));
    }

    private Html ofHousehold() {
        Stream<Html> rows = facts(Scope.HOUSEHOLD).stream()
                .map(fact -> row(filled.title(fact.declaration().label()), answer(fact, household.additionalFacts())));
        return element(
                        "table",
                        element(
                                "thead",
                                element(
                                        "tr",
                                        Filled.head(filled.say(Phrase.QUESTION)),
                                        Filled.head(filled.say(Phrase.ANSWER)))),
                        element("tbody", Stream.concat(Stream.of(income()), rows)))
                .styled("grid additional");
    }

    private Html income() {
        FactDeclaration declaration = FormFacts.find(INCOME).orElseThrow().declaration();
        Optional<String> answer = household
                .income12Months()
                .map(dong -> filled.number(Rational.of(dong)) + " " + filled.say(Phrase.DONG));
        return row(filled.title(declaration.label()), filled.known(answer));
    }

    private static Html row(String question, Html answer) {
        return element("tr", element("th", question).with("scope", "row"), element("td", answer));
    }

    private Html ofMembers() {
        List<StandardFact> facts = facts(Scope.MEMBER);
        Stream<Html> titles = facts.stream()
                .map(fact -> Filled.head(filled.title(fact.declaration().label())));
        return element(
                        "table",
                        element(
                                "thead",
                                element(
                                        "tr",
                                        Stream.concat(Stream.of(Filled.head(filled.say(Phrase.MEMBER))), titles))),
                        element("tbody", household.members().stream().map(member -> row(member, facts))))
                .styled("grid additional");
    }

    private Html row(Member member, List<StandardFact> facts) {
        Html id = element("th", Filled.id(member.id().value())).with("scope", "row");
        return element(
                "tr",
                Stream.concat(
                        Stream.of(id),
                        facts.stream().map(fact -> element("td", answer(fact, member.additionalFacts())))));
    }

    private Html answer(StandardFact fact, Map<FactId, FactValue> answers) {
        FactValue given = answers.get(fact.id());
        if (given != null) {
            return said(fact, given);
        }
        return fact.unaskedCountsAs()
                .<Html>map(counts -> element(
                                "span",
                                text(filled.say(Phrase.WAS_NOT_ASKED) + " (" + filled.say(Phrase.COUNTS_AS) + ": "),
                                said(fact, counts),
                                text(")"))
                        .styled("assumed"))
                .orElseGet(filled::open);
    }

    private Html said(StandardFact fact, FactValue value) {
        if (value instanceof FactValue.YesNo answer) {
            return text(filled.say(answer.yes() ? Phrase.YES : Phrase.NO));
        }
        if (value instanceof FactValue.Number answer) {
            return text(filled.number(answer.number()));
        }
        if (value instanceof FactValue.Code answer) {
            return text(choice(fact.declaration().type(), answer.code()));
        }
        return value instanceof FactValue.Unknown ? filled.open() : text(filled.say(Phrase.NOT_APPLICABLE));
    }

    private String choice(FactType type, String code) {
        return type instanceof FactType.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.code().equals(code))
                        .map(option -> filled.say(option.label()))
                        .findFirst()
                        .orElse(code)
                : code;
    }
}
