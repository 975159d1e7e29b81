package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A rule in words, laid out as texts of law do: a sentence, or an opening and its lettered points. */
sealed interface Clause {
    /** The letters of points in each language's own alphabet. */
    String VIETNAMESE_LETTERS = "abcdđeghiklmnopqrstuvxy";

    String ENGLISH_LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /**
     * A sentence.
     *
     * @param prose its words
     * @param compound whether it needs brackets as part of a larger expression
     */
    record Simple(Prose prose, boolean compound) implements Clause {}

    /**
     * An opening and its points.
     *
     * @param lead the opening, without its colon
     * @param points what it opens
     */
    record Listed(Prose lead, List<Clause> points) implements Clause {
        public Listed {
            points = List.copyOf(points);
        }
    }

    static Clause of(Prose prose) {
        return new Simple(prose, false);
    }

    static Clause of(String text) {
        return of(Prose.of(text));
    }

    /** What opens the clause, or all of it. */
    default Prose opening() {
        return this instanceof Listed listed ? listed.lead() : ((Simple) this).prose();
    }

    /** The same points under another opening. */
    default Clause opened(UnaryOperator<Prose> change) {
        return this instanceof Listed listed
                ? new Listed(change.apply(listed.lead()), listed.points())
                : new Simple(change.apply(opening()), ((Simple) this).compound());
    }

    /** The clause as the beginning of a paragraph. */
    default Clause capitalised() {
        return opened(Prose::capitalised);
    }

    /** The mark of a point: a letter, a small Roman number, then a dash. */
    static String mark(String letters, int depth, int index) {
        return switch (depth) {
            case 0 -> index < letters.length() ? letters.substring(index, index + 1) + ")" : (index + 1) + ")";
            case 1 -> roman(index + 1) + ")";
            default -> "–";
        };
    }

    private static String roman(int number) {
        String[] tens = {"", "x", "xx", "xxx"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return number < 40 ? tens[number / 10] + ones[number % 10] : String.valueOf(number);
    }

    /** The clause in one line. */
    default Prose line(String letters) {
        return line(letters, 0);
    }

    private Prose line(String letters, int depth) {
        if (this instanceof Simple simple) {
            return simple.prose();
        }
        List<Prose> points = new ArrayList<>();
        for (Clause point : ((Listed) this).points()) {
            Prose text = point.line(letters, depth + 1);
            Prose inside = depth > 0 && point instanceof Listed
                    ? Prose.of("(").plus(text).plus(")")
                    : text;
            points.add(Prose.of(mark(letters, depth, points.size()) + "\u00A0").plus(inside));
        }
        return opening().plus(": ").plus(Prose.join("; ", points));
    }
}
