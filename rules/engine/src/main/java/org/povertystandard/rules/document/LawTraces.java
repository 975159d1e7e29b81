package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;

/** What every tree of a standard, or of one alternative of a reading, uses. */
final class LawTraces {
    final Map<DefinitionId, Trace> definitions = new LinkedHashMap<>();
    final Map<DefinitionId, Quantity> quantities = new LinkedHashMap<>();
    final Map<FigureId, Rational> figures = new LinkedHashMap<>();
    final List<Trace> others = new ArrayList<>();
    final List<Asked> questions = new ArrayList<>();
    final List<Alternative> alternatives = new ArrayList<>();

    /** Facts asked of those that a criterion names. */
    record Asked(List<FactId> facts, Trace askedOf, JsonValue at) {}

    /** What an alternative of a reading replaces. */
    record Alternative(LawTraces sets, JsonValue at) {}

    /** A trace for a tree that no other tree uses by name. */
    Trace other() {
        Trace trace = new Trace();
        others.add(trace);
        return trace;
    }

    Trace definition(DefinitionId id) {
        return definitions.computeIfAbsent(id, any -> new Trace());
    }

    /** These, with what an alternative sets put in the place of what it replaces. */
    LawTraces with(LawTraces sets) {
        LawTraces whole = new LawTraces();
        whole.definitions.putAll(definitions);
        whole.definitions.putAll(sets.definitions);
        whole.quantities.putAll(quantities);
        whole.quantities.putAll(sets.quantities);
        whole.figures.putAll(figures);
        whole.figures.putAll(sets.figures);
        whole.others.addAll(others);
        whole.others.addAll(sets.others);
        whole.questions.addAll(questions);
        return whole;
    }
}
