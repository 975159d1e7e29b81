package org.povertystandard.examples.analyst.decide;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.table.NearWords;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/**
 * The classes of a standard as people write them: {@code near-poor}, {@code Hộ cận nghèo}, {@code cận nghèo}, {@code can ngheo}.
 * Whoever writes diacritics is taken at their word: with wrong ones, it is no class.
 */
public final class ClassWords {
    private final List<Category> categories;
    private final Map<String, Set<CategoryId>> toned = new HashMap<>();
    private final Map<String, Set<CategoryId>> plain = new HashMap<>();
    private final NearWords<CategoryId> near = new NearWords<>();

    /** The classes of one standard. */
    public ClassWords(PovertyStandard standard) {
        this(standard.categories());
    }

    /** The classes of several standards, of which each has its own; one id is one class. */
    public ClassWords(List<Category> classes) {
        Map<CategoryId, Category> byId = new LinkedHashMap<>();
        classes.forEach(category -> byId.putIfAbsent(category.id(), category));
        categories = List.copyOf(byId.values());
        for (Category category : classes) {
            word(category.id().value(), category.id());
            word(category.label().en(), category.id());
            word(category.label().vi(), category.id());
            word(toned(category.label().vi()).replaceFirst("^hộ ", ""), category.id());
        }
    }

    private void word(String word, CategoryId category) {
        near.add(word, category);
        toned.computeIfAbsent(toned(word), any -> new HashSet<>()).add(category);
        plain.computeIfAbsent(plain(word), any -> new HashSet<>()).add(category);
    }

    /** The class; empty if it is none, or if the word is of several. */
    public Optional<CategoryId> find(String text) {
        String key = toned(text);
        boolean withoutDiacritics = key.equals(plain(text));
        Set<CategoryId> found = (withoutDiacritics ? plain : toned).getOrDefault(key, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The class that may be meant by words that are of none. */
    public Optional<String> near(String text) {
        return near.of(text).map(CategoryId::value);
    }

    /** What is allowed. */
    public Label allowed() {
        String all = categories.stream()
                .map(category -> category.id() + " (" + category.label().vi() + ")")
                .collect(Collectors.joining(", "));
        return Label.of("Loại hộ phải là một trong: " + all + ".", "The class is one of: " + all + ".");
    }

    private static String toned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String plain(String text) {
        return Normalizer.normalize(toned(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
