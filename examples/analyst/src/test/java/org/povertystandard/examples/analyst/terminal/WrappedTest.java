package org.povertystandard.examples.analyst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void what_fits_stays_as_it_is() {
        String row = "  Hộ nghèo      1   2";

        assertThat(Wrapped.lines(row)).containsExactly(row);
        assertThat(Wrapped.lines("")).containsExactly("");
    }

    @Test
    void what_does_not_is_broken_between_words_and_goes_on_two_columns_further_in() {
        assertThat(Wrapped.lines("  one two three four", 12)).containsExactly("  one two", "    three", "    four");
    }

    @Test
    void a_word_that_is_wider_than_the_page_stands_alone_and_whole() {
        assertThat(Wrapped.lines("a abcdefghijklmnop b", 10)).containsExactly("a", "  abcdefghijklmnop", "  b");
    }

    @Test
    void a_letter_beyond_the_basic_plane_takes_one_column() {
        assertThat(Wrapped.lines("\uD840\uDC00 \uD840\uDC01", 3)).hasSize(1);
    }
}
