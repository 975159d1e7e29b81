package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of running text with references in it.
 *
 * @param spans in order
 */
record Prose(List<Span> spans) {
    static final Prose NONE = new Prose(List.of());

    Prose {
        spans = List.copyOf(spans);
    }

    /** A part of running text. Its words may come from data: whoever writes it out escapes it. */
    sealed interface Span {
        String text();
    }

    /**
     * Plain text.
     *
     * @param text any text
     */
    record Plain(String text) implements Span {}

    /**
     * Text that stands out.
     *
     * @param text any text
     */
    record Strong(String text) implements Span {}

    /**
     * A reference to another place or page.
     *
     * @param target a fragment or a file, made of letters, digits, dots and hyphens by the page itself and never by data
     * @param text what is shown
     */
    record Ref(String target, String text) implements Span {
        private static final Pattern TARGET = Pattern.compile("#?[a-z0-9.-]+");

        public Ref {
            if (!TARGET.matcher(target).matches()) {
                throw new IllegalArgumentException("A reference of a page leads to its own places and files only.");
            }
        }
    }

    static Prose of(String text) {
        return text.isEmpty() ? NONE : new Prose(List.of(new Plain(text)));
    }

    static Prose strong(String text) {
        return new Prose(List.of(new Strong(text)));
    }

    static Prose ref(String anchor, String text) {
        return new Prose(List.of(new Ref("#" + anchor, text)));
    }

    /** A reference to another file of the same folder. */
    static Prose file(String name, String text) {
        return new Prose(List.of(new Ref(name, text)));
    }

    Prose plus(Prose more) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(more.spans);
        return new Prose(both);
    }

    Prose plus(String text) {
        return plus(of(text));
    }

    static Prose join(String between, List<Prose> parts) {
        Prose all = NONE;
        for (int i = 0; i < parts.size(); i++) {
            all = (i == 0 ? all : all.plus(between)).plus(parts.get(i));
        }
        return all;
    }

    /** With a capital letter in front, unless it begins with a reference or a quotation. */
    Prose capitalised() {
        if (spans.isEmpty() || !(spans.get(0) instanceof Plain first)) {
            return this;
        }
        List<Span> changed = new ArrayList<>(spans);
        changed.set(0, new Plain(Writing.title(first.text())));
        return new Prose(changed);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The words alone. */
    String plain() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
