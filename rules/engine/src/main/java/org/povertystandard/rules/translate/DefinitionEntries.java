package org.povertystandard.rules.translate;

import java.util.List;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.Definition;

/** Definitions as entries that the rest of the page refers to. */
final class DefinitionEntries {
    private final Lexicon lexicon;
    private final CriterionText text;

    DefinitionEntries(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Block> of(List<DefinitionId> ids) {
        return ids.stream()
                .map(id -> lexicon.standard().definition(id).orElseThrow())
                .map(this::entry)
                .toList();
    }

    private Block entry(Definition definition) {
        BookPhrase whose = definition.scope() == Scope.MEMBER ? BookPhrase.OF_MEMBER : BookPhrase.OF_HOUSEHOLD;
        return new Block.Entry(
                lexicon.anchor(definition.id()),
                lexicon.definitionNumber(definition.id()),
                Prose.strong(lexicon.say(definition.label())).plus(" (" + lexicon.say(whose) + ")"),
                text.meaning(definition),
                lexicon.sources(definition.cite()));
    }
}
