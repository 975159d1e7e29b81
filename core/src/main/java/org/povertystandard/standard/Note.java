package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.fact.Label;

/**
 * What a reader of the standard should know: a conflict or misprint of the texts, or something that is not formalised.
 *
 * @param id its name
 * @param kind which of the two
 * @param text the note
 * @param cite the texts in question
 */
public record Note(NoteId id, Kind kind, Label text, List<CitationId> cite) {
    public Note {
        cite = List.copyOf(cite);
    }

    /** The kinds of notes. */
    public enum Kind {
        /** The texts contradict one another, or one is misprinted. */
        CONFLICT("conflict"),
        /** The text says something that the standard does not test. */
        NOT_FORMALISED("not-formalised");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }
}
