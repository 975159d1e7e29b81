package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that someone probably meant, for messages. */
public final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /** The allowed name nearest to the one given, if one is near: at most a third of its letters differ. */
    public static Optional<String> among(Collection<String> allowed, String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = given.toLowerCase(Locale.ROOT);
        int most = Math.max(1, given.length() / 3);
        return allowed.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= most)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(candidate -> Math.abs(candidate.name().length() - given.length()))
                        .thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Damerau-Levenshtein: inserted, deleted, replaced letters and neighbours swapped. */
    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            twoBack = last;
            last = row;
        }
        return last[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
