package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povertystandard.fact.Label;

/** Finds the name that someone probably meant, for messages. */
public final class NearestName {
    private static final int LONGEST = 80;

    /** So many mistakes are looked for in the shortest names too. */
    private static final int FEWEST_MISTAKES = 2;

    private NearestName() {}

    /** The one allowed name that somebody probably meant, if there is one; see {@link #meant}. */
    public static Optional<String> among(Collection<String> allowed, String given) {
        List<String> meant = meant(allowed, given);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * The allowed names that somebody may have meant: the nearest, if at most a third of the letters given differ, or two if that is
     * more; otherwise those that go on after what was given and a hyphen, such as those that say their unit, if they are one or two.
     * Capitals make no difference.
     *
     * @return at most two names; empty where none is near
     */
    public static List<String> meant(Collection<String> allowed, String given) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        String wanted = comparison(given.toLowerCase(Locale.ROOT));
        return nearest(allowed, wanted).map(List::of).orElseGet(() -> goingOn(allowed, wanted));
    }

    /** Asks whether this name was meant: the last sentence of a message. */
    public static Label question(String name) {
        return Label.of("Có phải là \"" + name + "\"?", "Did you mean \"" + name + "\"?");
    }

    /** Comparisons as they are printed, and as programs write them. */
    private static String comparison(String given) {
        return given.replace("≤", "<=").replace("≥", ">=").replace("==", "=");
    }

    private static Optional<String> nearest(Collection<String> allowed, String wanted) {
        int most = Math.max(FEWEST_MISTAKES, wanted.length() / 3);
        return allowed.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                // Of a short name, some letter must be left.
                .filter(candidate -> candidate.distance <= most && candidate.distance < candidate.name.length())
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(candidate -> Math.abs(candidate.name().length() - wanted.length()))
                        .thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static List<String> goingOn(Collection<String> allowed, String wanted) {
        List<String> longer = allowed.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted + "-"))
                .toList();
        return longer.size() <= 2 ? longer : List.of();
    }

    /** Damerau-Levenshtein: inserted, deleted, replaced letters and neighbours swapped. */
    private static int distance(String a, String b) {
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
