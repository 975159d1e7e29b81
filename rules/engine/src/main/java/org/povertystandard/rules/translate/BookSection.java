package org.povertystandard.rules.translate;

import java.util.List;

/**
 * A section of a rule book.
 *
 * @param title its title
 * @param anchor where references lead
 * @param blocks what it holds; a section without any is left out
 */
record BookSection(BookPhrase title, String anchor, List<Block> blocks) {
    BookSection {
        blocks = List.copyOf(blocks);
    }
}
