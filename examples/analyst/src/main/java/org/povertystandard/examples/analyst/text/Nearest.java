package org.povertystandard.examples.analyst.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name someone may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The allowed name with the fewest typing mistakes between, if it is near enough to be worth saying. */
    public static Optional<String> of(String found, Collection<String> allowed) {
        String text = found.toLowerCase(Locale.ROOT);
        String best = "";
        int bestDistance = Math.max(2, text.length() / 3) + 1;
        for (String name : allowed) {
            int distance = distance(text, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && distance < name.length()) {
                best = name;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? beginningWith(text, allowed) : Optional.of(best);
    }

    /** The few names that begin so, such as those that say their unit. */
    private static Optional<String> beginningWith(String text, Collection<String> allowed) {
        List<String> longer =
                allowed.stream().filter(name -> name.startsWith(text + "-")).toList();
        return longer.isEmpty() || longer.size() > 2 ? Optional.empty() : Optional.of(String.join(", ", longer));
    }

    /** Insertions, deletions and replacements from one to the other. */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > 40) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
