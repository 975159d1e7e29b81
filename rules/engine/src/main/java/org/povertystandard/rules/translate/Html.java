package org.povertystandard.rules.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of a page. What is written reads the same as HTML and as XML, and no text of data can become markup: every text and
 * attribute is escaped here and nowhere else.
 */
sealed interface Html {
    /** Elements that have no end tag in HTML. */
    Set<String> VOID = Set.of("meta", "br", "col");

    /** Elements that end a line of the file, so that differences can be read. */
    Set<String> LINES = Set.of(
            "head", "meta", "title", "style", "body", "header", "main", "section", "nav", "footer", "h1", "h2", "h3",
            "h4", "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr");

    void writeTo(StringBuilder out);

    /**
     * An element.
     *
     * @param name a name of HTML
     * @param attributes in order
     * @param children in order
     */
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {
        /** With one more attribute. */
        Element with(String attribute, String value) {
            var more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, Collections.unmodifiableMap(more), children);
        }

        /** With one more child, before the others. */
        Element headed(Html child) {
            return with(Stream.concat(Stream.of(child), children.stream()));
        }

        /** With one more child, after the others. */
        Element ended(Html child) {
            return with(Stream.concat(children.stream(), Stream.of(child)));
        }

        private Element with(Stream<Html> children) {
            return new Element(name, attributes, children.toList());
        }

        /** Of a class of the style sheet. */
        Element styled(String styles) {
            return with("class", styles);
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('<').append(name);
            attributes.forEach((attribute, value) -> out.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escape(value))
                    .append('"'));
            if (VOID.contains(name)) {
                out.append("/>");
            } else {
                out.append('>');
                children.forEach(child -> child.writeTo(out));
                out.append("</").append(name).append('>');
            }
            if (LINES.contains(name)) {
                out.append('\n');
            }
        }
    }

    /**
     * Text.
     *
     * @param text any text
     */
    record Text(String text) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(escape(text));
        }
    }

    /**
     * A style sheet, which HTML reads without entities: it may hold nothing that XML would read as markup.
     *
     * @param css the rules
     */
    record Style(String css) implements Html {
        public Style {
            if (css.contains("<") || css.contains("&")) {
                throw new IllegalArgumentException("A style sheet holds neither < nor &.");
            }
        }

        /** A style sheet that lies beside this class. */
        static Style read(String name) {
            try (InputStream css = Html.class.getResourceAsStream(name)) {
                return new Style(new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A line at the head of each page that is printed. */
        static Style runningHead(String line) {
            return running("top-center", line, "bold 8pt sans-serif; color: #a00000");
        }

        /** A line at the foot of each page that is printed, so that a sheet that lies apart says what it is of. */
        static Style runningFoot(String line) {
            return running("bottom-left", line, "8pt sans-serif; color: #555");
        }

        private static Style running(String place, String line, String font) {
            return new Style("@page { @" + place + " { content: \"" + quotable(line) + "\"; font: " + font + "; } }\n");
        }

        /** Letters, digits and plain punctuation as they are; anything else by its number, so that it ends no string. */
        private static String quotable(String line) {
            var out = new StringBuilder();
            line.codePoints().forEach(each -> {
                if (Character.isLetterOrDigit(each) || " ,.:()-".indexOf(each) >= 0) {
                    out.appendCodePoint(each);
                } else {
                    out.append('\\').append(Integer.toHexString(each)).append(' ');
                }
            });
            return out.toString();
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append("<style>\n").append(css).append("</style>\n");
        }
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Element element(String name, Html... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    static Element element(String name, String text) {
        return element(name, text(text));
    }

    static Element element(String name, Collection<? extends Html> children) {
        return new Element(name, Map.of(), List.copyOf(children));
    }

    static Element element(String name, Stream<? extends Html> children) {
        return element(name, children.map(Html.class::cast).toList());
    }

    /** A whole page. */
    static String page(Element html) {
        var out = new StringBuilder("<!DOCTYPE html>\n");
        html.writeTo(out);
        return out.append('\n').toString();
    }

    private static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Control characters, lone surrogates and noncharacters are in neither language; they show as the replacement character. */
    static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20
                        && !Character.isISOControl(character)
                        && !isSurrogate(character)
                        && (character & 0xFFFE) != 0xFFFE
                        && (character < 0xFDD0 || character > 0xFDEF);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
