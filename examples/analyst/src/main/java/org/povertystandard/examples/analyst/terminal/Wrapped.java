package org.povertystandard.examples.analyst.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal shows it: broken between words where it would be wider than 80 columns. A line keeps the spaces it begins with,
 * and what does not fit follows two columns further in.
 */
public final class Wrapped {
    /** How wide a terminal is taken to be, since nobody asks it. */
    public static final int WIDTH = 80;

    private static final int HANGING = 2;

    private Wrapped() {}

    /** All of them, each within the width of a terminal. */
    public static List<String> all(List<String> lines) {
        return lines.stream().flatMap(line -> lines(line).stream()).toList();
    }

    /** The lines of one, or the one. */
    public static List<String> lines(String text) {
        return lines(text, WIDTH);
    }

    /** The same, no wider than this; a word that is wider stands alone. */
    public static List<String> lines(String text, int width) {
        if (length(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        int begin = text.length() - text.stripLeading().length();
        var line = new StringBuilder(" ".repeat(begin));
        boolean empty = true;
        for (String word : text.substring(begin).split(" ")) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(begin + HANGING));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns a text takes. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
