package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Label;
import org.povertystandard.household.FormCode;
import org.povertystandard.rules.document.NearestName;

/**
 * Everything that may stand for the answers of a column: codes, the numbers that the form prints, and words in two languages.
 * What could stand for two answers stands for neither.
 *
 * @param <T> the answers
 */
final class Vocabulary<T> {
    /** 2, 02 and 2.0, as spreadsheets make of a number. */
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})([.,]0{1,9})?");

    private final Map<String, T> codes = new LinkedHashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<Integer, T> numbers = new LinkedHashMap<>();
    private final Map<String, T> toned = new HashMap<>();
    private final Map<String, T> plain = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** None stands for words that are none of the choices. */
    private final NearWords<Optional<T>> near = new NearWords<>();

    private boolean crosses;
    private Optional<Label> allowed = Optional.empty();

    private Vocabulary() {}

    /** The choices of a column in which the form prints numbers. */
    static <E extends FormCode> Vocabulary<E> ofForm(String words, E[] choices) {
        Vocabulary<E> vocabulary = inWords(words, choices);
        List.of(choices).forEach(choice -> vocabulary.numbers.put(choice.number(), choice));
        return vocabulary;
    }

    /** The choices of a question to which the form prints no numbers. */
    static <E extends FormCode> Vocabulary<E> inWords(String words, E[] choices) {
        var vocabulary = new Vocabulary<E>();
        for (E choice : choices) {
            vocabulary.code(choice.code(), choice, choice.label());
            FormWords.of(words + "." + choice.code()).forEach(word -> vocabulary.word(word, choice));
        }
        FormWords.of(words + ".neither").forEach(word -> {
            vocabulary.ambiguous.add(Words.plain(word));
            vocabulary.near.add(word, Optional.empty());
        });
        return vocabulary;
    }

    /** The answers of a question that is not the form's. */
    static Vocabulary<String> of(List<FactType.Option> options) {
        var vocabulary = new Vocabulary<String>();
        options.forEach(option -> vocabulary.code(option.code(), option.code(), option.label()));
        return vocabulary;
    }

    /** Yes and no, in words. */
    static Vocabulary<Boolean> yesNo() {
        var vocabulary = new Vocabulary<Boolean>();
        vocabulary.code("yes", true, Label.of("có", "true"));
        vocabulary.code("no", false, Label.of("không", "false"));
        vocabulary.allowed = Optional.of(
                Label.of("Câu trả lời phải là có hoặc không.", "The answer is yes or no (or true or false)."));
        return vocabulary;
    }

    /** Yes and no where the form has a box to tick. */
    static Vocabulary<Boolean> ticked() {
        Vocabulary<Boolean> vocabulary = yesNo();
        vocabulary.crosses = true;
        return vocabulary;
    }

    /** Yes and no where the form prints 1 and 2, and perhaps words of the column's own. */
    static Vocabulary<Boolean> yesNoOfForm(String words) {
        Vocabulary<Boolean> vocabulary = yesNo();
        vocabulary.numbers.put(1, true);
        vocabulary.numbers.put(2, false);
        FormWords.of(words + ".yes").forEach(word -> vocabulary.word(word, true));
        FormWords.of(words + ".no").forEach(word -> vocabulary.word(word, false));
        vocabulary.allowed = Optional.of(Label.of(
                "Câu trả lời phải là có hoặc không, hoặc mã của phiếu: 1 là có, 2 là không.",
                "The answer is yes or no (or true or false), or the form's 1 for yes and 2 for no."));
        return vocabulary;
    }

    /** Yes and no where form A has 1 and 0. */
    static Vocabulary<Boolean> yesNoOfFormA() {
        Vocabulary<Boolean> vocabulary = yesNo();
        vocabulary.numbers.put(1, true);
        vocabulary.numbers.put(0, false);
        vocabulary.allowed = Optional.of(Label.of(
                "Câu trả lời phải là có hoặc không, hoặc mã của Phiếu A: 1 là có, 0 là không.",
                "The answer is yes or no (or true or false), or form A's 1 for yes and 0 for no."));
        return vocabulary;
    }

    void code(String code, T answer, Label label) {
        codes.put(code, answer);
        labels.put(code, label);
        word(code, answer);
        word(label.vi(), answer);
        word(label.en(), answer);
    }

    /** What may have been meant by words that stand for no answer, as the cell may say it. */
    Optional<String> near(String text) {
        if (codes.containsKey("yes") || ambiguous.contains(Words.plain(text))) {
            return Optional.empty();
        }
        Optional<Optional<T>> meant = near.of(text);
        return meant.isPresent()
                ? meant.orElseThrow().map(answer -> written(answer, Words.hasDiacritics(text)))
                : NearestName.among(codes.keySet(), text);
    }

    private String written(T answer, boolean inVietnamese) {
        String code = codes.entrySet().stream()
                .filter(each -> each.getValue().equals(answer))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return inVietnamese ? labels.get(code).vi() : code;
    }

    private void word(String word, T answer) {
        put(toned, Words.toned(word), answer);
        put(plain, Words.plain(word), answer);
        near.add(word, Optional.of(answer));
    }

    private void put(Map<String, T> words, String word, T answer) {
        T other = words.putIfAbsent(word, answer);
        if (other != null && !other.equals(answer)) {
            ambiguous.add(word);
        }
    }

    /** What a cell stands for. */
    Optional<Said.Understood<T>> find(String text) {
        T exact = codes.get(text);
        if (exact != null) {
            return Optional.of(new Said.Understood<>(exact, Optional.empty()));
        }
        if (crosses && text.equalsIgnoreCase("x")) {
            return understood(codes.get("yes"), Assumption.CROSS);
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number(number) : words(text);
    }

    private Optional<Said.Understood<T>> number(Matcher found) {
        int number = Integer.parseInt(found.group(1));
        Assumption assumption = Assumption.FORM_NUMBER;
        if (found.group(2) != null) {
            assumption = Assumption.NUMBER_WITH_DECIMALS;
        } else if (number == 0 && codes.containsKey("none")) {
            assumption = Assumption.ZERO_FOR_NONE;
        }
        return understood(numbers.get(number), assumption);
    }

    private Optional<Said.Understood<T>> words(String text) {
        String word = Words.toned(text);
        if (toned.containsKey(word) || Words.hasDiacritics(text)) {
            return ambiguous.contains(word) ? Optional.empty() : understood(toned.get(word), Assumption.WORDS);
        }
        return ambiguous.contains(word) ? Optional.empty() : understood(plain.get(word), Assumption.WITHOUT_DIACRITICS);
    }

    private static <T> Optional<Said.Understood<T>> understood(@Nullable T answer, Assumption assumption) {
        return Optional.ofNullable(answer).map(a -> new Said.Understood<>(a, Optional.of(assumption)));
    }

    /** The codes. */
    List<String> codes() {
        return new ArrayList<>(codes.keySet());
    }

    /** What is allowed, in words. */
    Label allowed() {
        return allowed.orElseGet(() -> {
            String all = String.join(", ", codes.keySet());
            int most =
                    numbers.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            return Label.of(
                    "Chỉ nhận: " + choices() + ".",
                    "The code is one of: " + all + (most > 0 ? "; or the form's number, 1 to " + most : "") + ".");
        });
    }

    /** What may stand in the cell, for who fills in the form: its numbers and words, and our codes. */
    private String choices() {
        return codes.entrySet().stream()
                .map(code -> numbers.entrySet().stream()
                                .filter(number -> number.getValue().equals(code.getValue()))
                                .map(number -> number.getKey() + " = ")
                                .collect(Collectors.joining())
                        + labels.get(code.getKey()).vi() + " (" + code.getKey() + ")")
                .collect(Collectors.joining("; "));
    }
}
