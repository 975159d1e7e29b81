package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.standard.PovertyStandard;

/**
 * What a standard says otherwise than the one before it, in words: whatever a reader of the two pages would see to differ, but
 * for labels and sources. New and dropped definitions, figures, tables and questions are left to the page itself.
 */
final class ChangesSection {
    /** What only serves other parts: that it is new or gone shows in these. */
    private static final Set<BookPhrase> SERVING = Set.of(
            BookPhrase.DEFINITIONS,
            BookPhrase.FIGURES,
            BookPhrase.READINGS,
            BookPhrase.SCORECARDS,
            BookPhrase.TABLES,
            BookPhrase.QUESTIONS);

    private final Lexicon before;
    private final Lexicon after;

    ChangesSection(Lexicon before, Lexicon after) {
        this.before = before;
        this.after = after;
    }

    BookSection section() {
        List<Block.Row> rows = rows();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Prose.of(after.say(BookPhrase.COMPARED_WITH) + " “"
                        + after.say(before.standard().name()) + "” ("
                        + before.standard().id() + ")."
                        + (rows.isEmpty() ? " " + after.say(BookPhrase.NOTHING_CHANGED) : "")),
                ""));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(
                    "changes",
                    Stream.of(
                                    BookPhrase.WHAT,
                                    isBase() ? BookPhrase.IN_BASE : BookPhrase.BEFORE,
                                    isBase() ? BookPhrase.IN_THIS : BookPhrase.NOW,
                                    BookPhrase.SOURCES)
                            .map(phrase -> Block.Column.words(after.say(phrase)))
                            .toList(),
                    rows));
        }
        return new BookSection(isBase() ? BookPhrase.DIFFERENCES : BookPhrase.CHANGES, "changes", blocks);
    }

    /** Law for later days changes its base; a reform, and law for a place, differ from it. */
    private boolean isBase() {
        PovertyStandard now = after.standard();
        return now.derivedFrom()
                .filter(derivation -> derivation.base().equals(before.standard().id()))
                .filter(derivation -> now.isReform() || now.place().isPresent())
                .isPresent();
    }

    private List<Block.Row> rows() {
        Map<Parts.Key, Parts.Part> old = Parts.of(before);
        Map<Parts.Key, Parts.Part> now = Parts.of(after);
        Set<Parts.Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .filter(key -> differs(key, old.get(key), now.get(key)))
                .map(key -> row(old.get(key), now.get(key)))
                .toList();
    }

    private static boolean differs(Parts.Key key, Parts.@Nullable Part old, Parts.@Nullable Part now) {
        return old != null && now != null ? !old.words().equals(now.words()) : !SERVING.contains(key.kind());
    }

    private Block.Row row(Parts.@Nullable Part old, Parts.@Nullable Part now) {
        Parts.Part named = now == null ? Objects.requireNonNull(old) : now;
        return Block.Row.of(
                Clause.of(Prose.strong(named.title())),
                Clause.of(old == null ? after.say(isBase() ? BookPhrase.NOT_IN_BASE : BookPhrase.NEW) : old.words()),
                Clause.of(now == null ? after.say(isBase() ? BookPhrase.NOT_IN_THIS : BookPhrase.GONE) : now.words()),
                Clause.of(now == null ? Prose.NONE : after.sources(now.cite())));
    }
}
