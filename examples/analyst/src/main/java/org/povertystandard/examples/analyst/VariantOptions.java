package org.povertystandard.examples.analyst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.LineId;
import org.povertystandard.examples.analyst.summary.Variants;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Side;

/** Reads the limits that the user asks for. */
final class VariantOptions {
    private final PovertyTest test;

    VariantOptions(PovertyTest test) {
        this.test = test;
    }

    Variants variants(Reform reform, List<String> lines, List<String> counts) {
        return new Variants(
                reform,
                line("--line", Side.INCOME, lines),
                limits("--line", lines),
                line("--count", Side.DEPRIVATION, counts),
                limits("--count", counts));
    }

    /** The one line of a side; several cannot be meant by one option. */
    private java.util.Optional<LineId> line(String option, Side side, List<String> given) {
        List<LineId> lines = test.measures().stream()
                .filter(measure -> measure.side() == side)
                .flatMap(measure -> measure.lines().stream())
                .map(Line::id)
                .toList();
        if (lines.size() != 1 && !given.isEmpty()) {
            throw Failure.usage(
                    option + ": The test " + test.id() + " has " + lines.size() + " lines on this side, not one.",
                    option + ": Phép xác định " + test.id() + " không có đúng một mức ở phía này.");
        }
        return lines.size() == 1 ? java.util.Optional.of(lines.get(0)) : java.util.Optional.empty();
    }

    private static List<Limits> limits(String option, List<String> given) {
        List<Limits> limits = new ArrayList<>();
        for (String text : given) {
            limits.add(limits(option, text));
        }
        return limits;
    }

    private static Limits limits(String option, String text) {
        if (!text.contains("=")) {
            return Limits.of(number(option, text));
        }
        Map<String, Rational> byCode = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2 || byCode.put(sides[0].trim(), number(option, sides[1])) != null) {
                throw notLimits(option, text);
            }
        }
        return Limits.of(byCode);
    }

    private static Rational number(String option, String text) {
        try {
            return Rational.parse(text.trim());
        } catch (ArithmeticException | NumberFormatException e) {
            throw notLimits(option, text);
        }
    }

    private static Failure notLimits(String option, String text) {
        return Failure.usage(
                option + ": \"" + text + "\" is no limit. Write a number, such as 3, or one by area, such as"
                        + " rural=1600000,urban=2100000.",
                option + ": Hãy viết một số, ví dụ 3, hoặc theo khu vực, ví dụ rural=1600000,urban=2100000.");
    }
}
