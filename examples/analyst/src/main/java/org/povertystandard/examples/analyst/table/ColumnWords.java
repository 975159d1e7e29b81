package org.povertystandard.examples.analyst.table;

import java.util.Collection;
import java.util.Optional;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** The columns by what the form and its users call them, for headers that are none of ours: only ever suggested. */
final class ColumnWords {
    private ColumnWords() {}

    /** The one column that a header may stand for. */
    static Optional<String> near(String header, Collection<String> columns) {
        NearWords<String> words = new NearWords<>();
        for (FormFact fact : FormFacts.all()) {
            FactDeclaration asked = fact.declaration();
            String column = AdditionalColumns.columnOf(asked.id());
            if (columns.contains(column)) {
                words.add(asked.label().vi(), column);
                words.add(asked.label().en(), column);
            }
        }
        columns.forEach(column -> FormWords.of("column." + column).forEach(word -> words.add(word, column)));
        return words.of(header);
    }
}
