package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.text.Nearest;
import org.povertystandard.fact.Label;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormCode;
import org.povertystandard.rules.document.Problem;

/**
 * What one cell says. Empty, or {@code unknown}, is no answer; whatever cannot be understood is refused and never guessed.
 */
public final class Cell {
    static final String UNKNOWN = "unknown";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private final String text;
    private final Function<Finding, Problem> place;
    private final Consumer<Problem> problems;

    /** What is wrong with a cell, before it is known where it stands. */
    record Finding(Problem.Code code, String found, Label message, Optional<String> suggestion) {}

    Cell(String text, Function<Finding, Problem> place, Consumer<Problem> problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    /** The cell as it stands; empty for no answer. */
    Optional<String> text() {
        return text.isEmpty() || text.equals(UNKNOWN) ? Optional.empty() : Optional.of(text);
    }

    /** Whether it says that a question was asked and not answered. */
    boolean saysUnknown() {
        return text.equals(UNKNOWN);
    }

    Optional<String> id() {
        Optional<String> id = text().filter(value -> value.length() <= 200);
        if (id.isEmpty() && text().isPresent()) {
            refuse(Problem.Code.LIMIT, "Mã dài quá 200 ký tự.", "This id has more than 200 characters.");
        }
        return id;
    }

    <E extends FormCode> Optional<E> choice(E[] codes) {
        return text().flatMap(value -> choice(value, codes));
    }

    /** Several codes, separated by semicolons; {@code none} for the empty set. */
    <E extends FormCode> Optional<Set<E>> choices(E[] codes) {
        return text().map(value -> value.equals("none")
                ? Set.<E>of()
                : Stream.of(value.split(";", -1))
                        .map(String::strip)
                        .flatMap(part -> choice(part, codes).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private <E extends FormCode> Optional<E> choice(String value, E[] codes) {
        Optional<E> choice =
                Stream.of(codes).filter(code -> code.code().equals(value)).findFirst();
        if (choice.isEmpty()) {
            refuseCode(value, Stream.of(codes).map(FormCode::code).toList());
        }
        return choice;
    }

    /** A code of a list that is not the form's. */
    Optional<String> code(List<String> codes) {
        Optional<String> choice = text().filter(codes::contains);
        if (choice.isEmpty()) {
            text().ifPresent(value -> refuseCode(value, codes));
        }
        return choice;
    }

    private void refuseCode(String value, List<String> codes) {
        String all = String.join(", ", codes);
        report(new Finding(
                Problem.Code.NOT_ALLOWED,
                value,
                Label.of("Mã phải là một trong: " + all + ".", "The code is one of: " + all + "."),
                Nearest.of(value, codes)));
    }

    Optional<Boolean> yesNo() {
        return text().flatMap(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> {
                refuse(
                        Problem.Code.NOT_ALLOWED,
                        "Câu trả lời phải là yes hoặc no.",
                        "The answer is yes or no (or true or false).");
                yield Optional.empty();
            }
        });
    }

    /** A number with a decimal point and no separators of thousands: 1.000 may be either, and is refused. */
    Optional<BigDecimal> decimal(int decimals) {
        return text().flatMap(value -> {
            if (NUMBER.matcher(value).matches() && !mayBeThousands(value, decimals)) {
                BigDecimal number = new BigDecimal(value);
                if (number.stripTrailingZeros().scale() <= decimals) {
                    return Optional.of(number);
                }
            }
            refuse(
                    Problem.Code.WRONG_TYPE,
                    "Giá trị phải là số" + (decimals == 0 ? " nguyên" : " có tối đa " + decimals + " chữ số thập phân")
                            + ", viết liền, dùng dấu chấm thập phân.",
                    decimals == 0
                            ? "A whole number is written with digits only, such as 1500."
                            : "A number has at most " + decimals
                                    + " decimals after a point, and no separators of thousands.");
            return Optional.empty();
        });
    }

    private static boolean mayBeThousands(String value, int decimals) {
        return decimals < 3 && value.indexOf('.') >= 0 && value.indexOf('.') == value.length() - 4;
    }

    Optional<Long> whole() {
        return decimal(0).map(BigDecimal::longValueExact);
    }

    Optional<Integer> count() {
        return whole().flatMap(number -> {
            if (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
                return Optional.of(number.intValue());
            }
            refuse(Problem.Code.LIMIT, "Số quá lớn.", "This number is larger than any real one.");
            return Optional.empty();
        });
    }

    Optional<LocalDate> date() {
        return text().flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                refuse(
                        Problem.Code.WRONG_TYPE,
                        "Ngày được viết yyyy-mm-dd.",
                        "A day is written yyyy-mm-dd, such as 2024-10-31.");
                return Optional.empty();
            }
        });
    }

    Optional<BirthDate> birth() {
        return text().flatMap(value -> {
            try {
                return Optional.of(BirthDate.parse(value));
            } catch (DateTimeParseException e) {
                refuse(
                        Problem.Code.WRONG_TYPE,
                        "Ngày sinh được viết yyyy-mm-dd, yyyy-mm hoặc yyyy.",
                        "A birth date is written yyyy-mm-dd, yyyy-mm or yyyy.");
                return Optional.empty();
            }
        });
    }

    void refuse(Problem.Code code, String vi, String en) {
        report(new Finding(code, text, Label.of(vi, en), Optional.empty()));
    }

    private void report(Finding finding) {
        problems.accept(place.apply(finding));
    }
}
