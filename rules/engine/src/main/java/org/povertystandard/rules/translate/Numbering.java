package org.povertystandard.rules.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 1 in the order given. */
final class Numbering {
    private Numbering() {}

    static <K> Map<K, Integer> of(List<K> ids) {
        Map<K, Integer> numbers = new LinkedHashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size() + 1));
        return numbers;
    }
}
