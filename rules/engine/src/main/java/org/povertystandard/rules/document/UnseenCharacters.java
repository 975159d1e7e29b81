package org.povertystandard.rules.document;

import java.util.Optional;
import org.povertystandard.rules.document.Problem.Code;

/**
 * Refuses characters that nobody sees and that make a text of the law read as something else: control characters, line ends
 * among them, and the marks that turn the direction of writing, after which figures can show in another order than they stand in.
 */
public final class UnseenCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private final Problems problems;

    private UnseenCharacters(Problems problems) {
        this.problems = problems;
    }

    /** Tells every text and key of the document that holds one. */
    static void check(JsonValue document, Problems problems) {
        new UnseenCharacters(problems).check(document);
    }

    /** The text as it can be printed: in the place of each of these characters the sign for one that cannot be shown. */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(UnseenCharacters::isUnseen)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .map(character -> isUnseen(character) ? REPLACEMENT : character)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private void check(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            check(text.text(), text.location());
        } else if (value instanceof JsonValue.ArrayValue array) {
            array.items().forEach(this::check);
        } else if (value instanceof JsonValue.ObjectValue object) {
            object.fields().forEach((key, field) -> {
                check(key, field.location());
                check(field);
            });
        }
    }

    private void check(String text, Location location) {
        text.codePoints()
                .filter(UnseenCharacters::isUnseen)
                .findFirst()
                .ifPresent(character -> problems.add(
                        Code.NOT_ALLOWED,
                        location,
                        Optional.of(String.format("U+%04X", character)),
                        Optional.empty(),
                        "Văn bản có ký tự điều khiển hoặc ký tự đổi chiều chữ, không ai nhìn thấy. Hãy xóa ký tự đó.",
                        "The text holds a control character, or a mark that turns the direction of writing, which"
                                + " nobody sees. Take it out."));
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turnsDirection(character);
            default -> false;
        };
    }

    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
