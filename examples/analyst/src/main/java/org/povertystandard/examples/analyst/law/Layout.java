package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out JSON for people who edit it: what fits on one line stands on one line. Goes by the indentation of text that has each value
 * on a line of its own, and changes nothing but the space between.
 */
final class Layout {
    private static final int WIDTH = 130;

    private final List<String> lines;
    private final List<String> laidOut = new ArrayList<>();

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    static String of(String json) {
        var layout = new Layout(json.lines().toList());
        layout.layOut(0, layout.lines.size());
        return String.join("\n", layout.laidOut) + "\n";
    }

    private void layOut(int from, int until) {
        for (int i = from; i < until; i++) {
            int end = end(i, until);
            String joined = joined(i, end);
            // The document itself is no line, however short.
            if (joined.length() <= WIDTH && indent(i) > 0) {
                laidOut.add(joined);
            } else {
                laidOut.add(lines.get(i));
                layOut(i + 1, end);
                if (end > i) {
                    laidOut.add(lines.get(end));
                }
            }
            i = end;
        }
    }

    /** The line on which what begins here ends: this one, or the next that is no deeper. */
    private int end(int begin, int until) {
        String line = lines.get(begin);
        if (!line.endsWith("{") && !line.endsWith("[")) {
            return begin;
        }
        int end = begin + 1;
        while (end < until && indent(end) > indent(begin)) {
            end++;
        }
        return end;
    }

    private String joined(int begin, int end) {
        var joined = new StringBuilder(lines.get(begin));
        for (int i = begin + 1; i <= end && joined.length() <= WIDTH; i++) {
            String line = lines.get(i).strip();
            boolean inside = lines.get(i - 1).endsWith("{")
                    || lines.get(i - 1).endsWith("[")
                    || i == end
                    || line.startsWith("}")
                    || line.startsWith("]");
            joined.append(inside ? "" : " ").append(line);
        }
        return joined.toString();
    }

    private int indent(int line) {
        return lines.get(line).length() - lines.get(line).stripLeading().length();
    }
}
