package org.povertystandard.rules.document;

import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;

/**
 * Something wrong with a document or a row. Problems are values: a reader collects all of them.
 *
 * @param code what kind of problem
 * @param source the file or stream it is in
 * @param line the line in it, from 1; 0 if there is none
 * @param field JSON pointer or column name; empty for the document as a whole
 * @param found what was found, for the caller to show; never logged
 * @param message what is wrong and what is allowed
 * @param suggestion the nearest allowed name
 */
public record Problem(
        Code code,
        String source,
        int line,
        String field,
        Optional<String> found,
        Label message,
        Optional<String> suggestion) {

    /** The kinds of problems. */
    public enum Code {
        /** Not JSON, or not CSV. */
        MALFORMED,
        /** Bytes that are not UTF-8. */
        ENCODING,
        /** A key or column that the format does not have. */
        UNKNOWN_NAME,
        /** A key or column given twice. */
        DUPLICATE_NAME,
        /** A key, column or collection that must be there. */
        MISSING,
        /** A value of another type. */
        WRONG_TYPE,
        /** A value that is not among the allowed ones. */
        NOT_ALLOWED,
        /** A name that nothing declares. */
        UNDECLARED,
        /** Two things of one id. */
        DUPLICATE_ID,
        /** The parts contradict each other. */
        CONTRADICTION,
        /** Larger or deeper than the stated limits. */
        LIMIT
    }

    /**
     * The problem on one line, in one language: place, message, what was found, the suggestion. Nothing in it moves a cursor.
     * What was found may be somebody's answer: it is for whoever wrote the document, and not for a log.
     */
    public String text(Language language) {
        return text(language, found);
    }

    /** The same without what was found: for what is kept, or seen by others than those who may see answers. */
    public String textWithoutFound(Language language) {
        return text(language, Optional.empty());
    }

    /** The problem in English without what was found, so that a log of problems holds no answers. */
    @Override
    public String toString() {
        return textWithoutFound(Language.ENGLISH);
    }

    private String text(Language language, Optional<String> shown) {
        boolean vi = language == Language.VIETNAMESE;
        var text = new StringBuilder(UnseenCharacters.shown(source));
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!field.isEmpty()) {
            text.append(": ").append(UnseenCharacters.shown(field));
        }
        text.append(": ").append(message.in(language));
        shown.ifPresent(value -> text.append(vi ? " Giá trị gặp: \"" : " Found: \"")
                .append(UnseenCharacters.shown(value))
                .append("\"."));
        suggestion.ifPresent(
                name -> text.append(' ').append(NearestName.question(name).in(language)));
        return text.toString();
    }
}
