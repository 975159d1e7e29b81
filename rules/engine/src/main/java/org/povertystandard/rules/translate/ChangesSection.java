package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyStandard;

/**
 * What a standard says otherwise than the one before it, in words: whatever a reader of the two pages would see to differ, but
 * for what things are called. Of a law beside another law, new and dropped definitions, figures, questions, readings
 * and notes are left to the page itself; so are all rows of a new table, and new sources, which stand beside what rests
 * on them.
 */
final class ChangesSection {
    /** What only serves other parts: that it is new or gone shows in these. */
    private static final Set<BookPhrase> SERVING = Set.of(
            BookPhrase.DEFINITIONS,
            BookPhrase.FIGURES,
            BookPhrase.QUESTIONS,
            BookPhrase.UNASKED,
            BookPhrase.TOGETHER,
            BookPhrase.READINGS,
            BookPhrase.NOTES,
            BookPhrase.PECULIARITIES);

    private static final Set<BookPhrase> SOURCES = Set.of(BookPhrase.ACTS, BookPhrase.SOURCE);

    private final Lexicon before;
    private final Lexicon after;
    private final List<Change> changes;

    ChangesSection(Lexicon before, Lexicon after) {
        this.before = before;
        this.after = after;
        this.changes = changes();
    }

    BookSection section() {
        List<Block.Row> rows = changes.stream().map(this::row).toList();
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

    /** Whether one is the other rewritten, or a reform of it: then each of its parts is meant to be there, or not to be. */
    private boolean areKin() {
        return before.standard().id().equals(after.standard().id())
                || (isBase() && after.standard().isReform());
    }

    /** Law for later days changes its base; a reform, and law for a place, differ from it. */
    private boolean isBase() {
        PovertyStandard now = after.standard();
        return now.derivedFrom()
                .filter(derivation -> derivation.base().equals(before.standard().id()))
                .filter(derivation -> now.isReform() || now.place().isPresent())
                .isPresent();
    }

    /** The sources to which the section refers: those of what the standard after says. */
    Set<CitationId> sources() {
        Set<CitationId> sources = new LinkedHashSet<>();
        changes.stream().map(Change::now).filter(Objects::nonNull).forEach(part -> sources.addAll(part.cite()));
        return sources;
    }

    /** A part as it was and as it is; at least one of the two is there. */
    private record Change(Parts.@Nullable Part old, Parts.@Nullable Part now) {}

    private List<Change> changes() {
        Map<Parts.Key, Parts.Part> old = Parts.of(before);
        Map<Parts.Key, Parts.Part> now = Parts.of(after);
        Set<String> oldOwners = owners(old);
        Set<String> nowOwners = owners(now);
        boolean kin = areKin();
        Set<Parts.Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .filter(key -> old.containsKey(key) && now.containsKey(key)
                        ? !old.get(key).words().equals(now.get(key).words())
                        : isTold(key, kin, oldOwners.contains(key.owner()) && nowOwners.contains(key.owner())))
                .map(key -> new Change(old.get(key), now.get(key)))
                .toList();
    }

    private static Set<String> owners(Map<Parts.Key, Parts.Part> parts) {
        return parts.keySet().stream().map(Parts.Key::owner).collect(Collectors.toSet());
    }

    /** Whether it is told that a part is new or gone. */
    private static boolean isTold(Parts.Key key, boolean kin, boolean ofOneInBoth) {
        if (SOURCES.contains(key.kind())) {
            return false;
        }
        return key.isOfAnother() && key.kind() != BookPhrase.TESTS ? ofOneInBoth : kin || !SERVING.contains(key.kind());
    }

    private Block.Row row(Change change) {
        Parts.Part old = change.old();
        Parts.Part now = change.now();
        Parts.Part named = now == null ? Objects.requireNonNull(old) : now;
        return Block.Row.of(
                Clause.of(Prose.strong(named.title())),
                Clause.of(old == null ? after.say(isBase() ? BookPhrase.NOT_IN_BASE : BookPhrase.NEW) : old.words()),
                Clause.of(now == null ? after.say(isBase() ? BookPhrase.NOT_IN_THIS : BookPhrase.GONE) : now.words()),
                Clause.of(now == null ? Prose.NONE : after.sources(now.cite())));
    }
}
