package org.povertystandard.examples.analyst.forms;

import java.util.List;

/** A column of a form that carries numbers. */
sealed interface FormColumn {
    /** The number printed over it; blank where none is. */
    String number();

    /** The headings over it, from the top. */
    List<String> heading();

    /** A count: the next of the form's counts. */
    record Count(String number, List<String> heading) implements FormColumn {
        public Count {
            heading = List.copyOf(heading);
        }
    }

    /**
     * A rate in percent, worked out again in every row.
     *
     * @param part which count, from 0
     * @param whole of which, from 0
     */
    record Rate(String number, List<String> heading, int part, int whole) implements FormColumn {
        public Rate {
            heading = List.copyOf(heading);
        }
    }
}
