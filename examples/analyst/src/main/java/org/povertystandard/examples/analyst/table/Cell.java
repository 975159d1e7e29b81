package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povertystandard.fact.Label;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormCode;
import org.povertystandard.rules.document.Problem;

/**
 * What one cell says. Empty, or {@code unknown}, is no answer; what can be understood in one way only is, and is said to have
 * been; whatever else is refused and never guessed.
 */
public final class Cell {
    static final String UNKNOWN = "unknown";

    private static final Set<String> UNKNOWN_IN_WORDS = Set.of(Words.toned("không rõ"), Words.toned("không biết"));
    private static final Set<String> NONE_IN_WORDS = Set.of(Words.toned("không"), Words.plain("không"), "none");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}( ?, ?\\d{1,2})+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Place place;

    /** What is wrong with a cell, before it is known where it stands. */
    record Finding(Problem.Code code, String found, Label message, Optional<String> suggestion) {}

    /** Where a cell stands. */
    interface Place {
        void refuse(Finding finding);

        void assume(Assumption assumption);

        /** Of its column. */
        Habits habits();
    }

    Cell(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    /** The cell as it stands; empty for no answer. */
    Optional<String> text() {
        return text.isEmpty() || saysUnknown() ? Optional.empty() : Optional.of(text);
    }

    /** Whether it says that a question was asked and not answered. */
    boolean saysUnknown() {
        return saysUnknown(text);
    }

    static boolean saysUnknown(String text) {
        // Asked of every cell, and words are slow to compare.
        return text.equals(UNKNOWN)
                || text.regionMatches(true, 0, "k", 0, 1) && UNKNOWN_IN_WORDS.contains(Words.toned(text));
    }

    /** The answer, where there is one; notes it where {@code unknown} is said in other words. */
    Optional<String> answer() {
        if (saysUnknown() && !text.equals(UNKNOWN)) {
            place.assume(Assumption.UNKNOWN_IN_WORDS);
        }
        return text();
    }

    Optional<String> id() {
        return text().filter(value -> {
            if (value.length() > 200) {
                refuse(Problem.Code.LIMIT, "Mã dài quá 200 ký tự.", "This id has more than 200 characters.");
                return false;
            }
            if (SCIENTIFIC.matcher(value).matches()) {
                refuse(
                        Problem.Code.WRONG_TYPE,
                        "Bảng tính đã làm tròn mã này; hãy định dạng cột là văn bản.",
                        "A spreadsheet has rounded this id. Format the column as text, and enter it again.");
                return false;
            }
            return true;
        });
    }

    /** Whether it says this word, in whatever capitals; notes that it does. */
    boolean says(String word) {
        boolean says = text.length() <= 2 * word.length() && Words.toned(text).equals(Words.toned(word));
        if (says) {
            place.assume(Assumption.WORDS);
        }
        return says;
    }

    /** A code of an official list in which all have so many digits; spreadsheets drop the zeros in front. */
    Optional<String> officialCode(int width) {
        return id().map(code -> {
            if (code.length() >= width || !place.habits().mayHaveWidth(width)) {
                return code;
            }
            place.assume(Assumption.LOST_ZEROS);
            return "0".repeat(width - code.length()) + code;
        });
    }

    /** One answer of a list. */
    <T> Optional<T> choice(Vocabulary<T> words) {
        return answer().flatMap(value -> {
            Optional<Said.Understood<T>> said = words.find(value);
            said.flatMap(Said.Understood::assumption).ifPresent(place::assume);
            if (said.isEmpty()) {
                place.refuse(new Finding(Problem.Code.NOT_ALLOWED, value, words.allowed(), words.near(value)));
            }
            return said.map(Said.Understood::answer);
        });
    }

    /** Several answers, separated by semicolons, or numbers by commas; {@code none} for the empty set. */
    <E extends FormCode> Optional<Set<E>> choices(Vocabulary<E> words) {
        return answer().map(value -> {
            if (saysNone(value)) {
                return Set.of();
            }
            String separator =
                    words.find(value).isEmpty() && NUMBERS.matcher(value).matches() ? "," : ";";
            Set<E> answers = new LinkedHashSet<>();
            Set<Assumption> assumed = new LinkedHashSet<>();
            Stream.of(value.split(separator, -1))
                    .map(part -> new Cell(part.strip(), new Part(place, assumed)))
                    .flatMap(part -> part.oneOf(words).stream())
                    .forEach(answers::add);
            assumed.forEach(place::assume);
            return answers;
        });
    }

    /** Nothing between two separators is no answer of a list. */
    private <T> Optional<T> oneOf(Vocabulary<T> words) {
        if (text.isEmpty()) {
            place.refuse(new Finding(Problem.Code.NOT_ALLOWED, text, words.allowed(), Optional.empty()));
        }
        return choice(words);
    }

    private boolean saysNone(String value) {
        if (value.equals("none")) {
            return true;
        }
        if (value.equals("0")) {
            place.assume(Assumption.ZERO_FOR_NONE);
            return true;
        }
        boolean none = NONE_IN_WORDS.contains(Words.toned(value));
        if (none) {
            place.assume(Assumption.WORDS);
        }
        return none;
    }

    /** A part of a cell: what is assumed of it counts once for the cell. */
    private record Part(Place whole, Set<Assumption> assumed) implements Place {
        @Override
        public void refuse(Finding finding) {
            whole.refuse(finding);
        }

        @Override
        public void assume(Assumption assumption) {
            assumed.add(assumption);
        }

        @Override
        public Habits habits() {
            return whole.habits();
        }
    }

    Optional<BigDecimal> decimal(int decimals) {
        return answer().flatMap(value -> understood(Numbers.of(value, decimals, place.habits())));
    }

    Optional<Long> whole() {
        return decimal(0).map(BigDecimal::longValueExact);
    }

    Optional<Integer> count() {
        return whole().flatMap(this::count);
    }

    /** Tens, as the form counts poultry: the number of birds. */
    Optional<Integer> tens() {
        return decimal(1).flatMap(tens -> {
            place.assume(Assumption.TENS);
            return count(tens.movePointRight(1).longValueExact());
        });
    }

    private Optional<Integer> count(long number) {
        if (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
            return Optional.of((int) number);
        }
        refuse(Problem.Code.LIMIT, "Số quá lớn.", "This number is larger than any real one.");
        return Optional.empty();
    }

    Optional<LocalDate> date() {
        return answer().flatMap(
                        value -> understood(Days.review(value, place.habits().monthFirst())));
    }

    Optional<BirthDate> birth() {
        return answer().flatMap(
                        value -> understood(Days.birth(value, place.habits().monthFirst())));
    }

    private <T> Optional<T> understood(Said<T> said) {
        if (said instanceof Said.Understood<T> known) {
            known.assumption().ifPresent(place::assume);
            return Optional.of(known.answer());
        }
        Label why = ((Said.NotUnderstood<T>) said).why();
        refuse(Problem.Code.WRONG_TYPE, why.vi(), why.en());
        return Optional.empty();
    }

    void refuse(Problem.Code code, String vi, String en) {
        place.refuse(new Finding(code, text, Label.of(vi, en), Optional.empty()));
    }
}
