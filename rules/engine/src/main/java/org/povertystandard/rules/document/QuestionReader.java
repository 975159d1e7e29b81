package org.povertystandard.rules.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.FactGroup;
import org.povertystandard.standard.GroupId;
import org.povertystandard.standard.Question;

/** Reads who is asked what, and which facts are answered together. */
final class QuestionReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> grouped = new HashSet<>();

    QuestionReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
    }

    Optional<Question> question(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<List<FactId>> facts = Parts.names(fields, "facts", anyFact());
            Trace trace = traces.other();
            Optional<Criterion> askedOf = fields.required("askedOf", criteria.in(Context.law(Scope.MEMBER, trace)));
            Optional<List<CitationId>> cite = references.cite(fields);
            for (JsonValue fact : Symbols.items(fields.object(), "facts")) {
                ofMember(fact, problems);
                once(fact, asked, "Một câu hỏi khác đã hỏi dữ kiện này.", "Another question asks this fact.", problems);
            }
            facts.ifPresent(ids -> traces.questions.add(new LawTraces.Asked(ids, trace, value)));
            return fields.make(() -> new Question(facts.orElseThrow(), askedOf.orElseThrow(), cite.orElseThrow()));
        });
    }

    Optional<FactGroup> group(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<GroupId> id = fields.required("id", References.id(GroupId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<List<FactId>> facts = Parts.names(fields, "facts", anyFact());
            Map<Scope, JsonValue> scopes = new HashMap<>();
            for (JsonValue fact : Symbols.items(fields.object(), "facts")) {
                once(fact, grouped, "Một nhóm khác đã có dữ kiện này.", "Another group has this fact.", problems);
                scopeOf(fact).ifPresent(scope -> scopes.putIfAbsent(scope, fact));
            }
            if (scopes.size() > 1) {
                problems.at(
                        Code.CONTRADICTION,
                        fields.value("facts").orElseThrow(),
                        "Các dữ kiện của một nhóm phải cùng của hộ hoặc cùng của thành viên.",
                        "The facts of a group must all be of the household or all of a member.");
            }
            return fields.make(() -> new FactGroup(id.orElseThrow(), label.orElseThrow(), facts.orElseThrow()));
        });
    }

    /** Facts are named here, not asked: of either scope, and not part of any tree. */
    private Decoder<FactId> anyFact() {
        return references.fact(Context.law(Scope.MEMBER, new Trace()));
    }

    private void ofMember(JsonValue fact, Problems problems) {
        if (scopeOf(fact).filter(Scope.HOUSEHOLD::equals).isPresent()) {
            problems.found(
                    Code.CONTRADICTION,
                    fact,
                    "Đây là dữ kiện của hộ; \"questions\" chỉ nói về dữ kiện của thành viên.",
                    "This is a fact of the household; \"questions\" are about facts of members.");
        }
    }

    private Optional<Scope> scopeOf(JsonValue fact) {
        return fact instanceof JsonValue.Text text ? references.symbols().scopeOf(text.text()) : Optional.empty();
    }

    private static void once(JsonValue fact, Set<String> seen, String vi, String en, Problems problems) {
        if (fact instanceof JsonValue.Text text && !seen.add(text.text())) {
            problems.found(Code.DUPLICATE_NAME, fact, vi, en);
        }
    }
}
