package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.povertystandard.rules.document.NearestName;

/**
 * What somebody may have meant by words that stand for no answer: only ever suggested, and only where it is one answer alone.
 *
 * @param <T> the answers
 */
public final class NearWords<T> {
    /** In a shorter word one letter changed makes another word: {@code gach} and {@code khac} are two materials. */
    private static final int SHORTEST_MISSPELT = 6;

    private final List<Word<T>> words = new ArrayList<>();

    private record Word<T>(String toned, String plain, T answer) {}

    /** No words yet. */
    public NearWords() {}

    /** These words stand for this answer. */
    public void add(String text, T answer) {
        words.add(new Word<>(Words.toned(text), Words.plain(text), answer));
    }

    /**
     * The one answer whose words are these with other diacritics; or of whose words these are some; or whose words are nearly these.
     */
    public Optional<T> of(String text) {
        String toned = Words.toned(text);
        String plain = Words.plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        boolean diacritics = !toned.equals(plain);
        Set<T> found = answers(plain, (word, given) -> word.plain.equals(given));
        if (found.isEmpty()) {
            found = diacritics
                    ? answers(toned, (word, given) -> holds(word.toned, given))
                    : answers(plain, (word, given) -> holds(word.plain, given));
        }
        if (found.isEmpty() && plain.length() >= SHORTEST_MISSPELT) {
            found = misspelt(plain);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Set<T> answers(String given, BiPredicate<Word<T>, String> is) {
        Set<T> found = new HashSet<>();
        words.stream().filter(word -> is.test(word, given)).forEach(word -> found.add(word.answer));
        return found;
    }

    private static boolean holds(String words, String some) {
        return (" " + words + " ").contains(" " + some + " ");
    }

    private Set<T> misspelt(String plain) {
        Map<String, Set<T>> byWord = new HashMap<>();
        words.forEach(word ->
                byWord.computeIfAbsent(word.plain, any -> new HashSet<>()).add(word.answer));
        return NearestName.among(byWord.keySet(), plain).map(byWord::get).orElseGet(Set::of);
    }
}
