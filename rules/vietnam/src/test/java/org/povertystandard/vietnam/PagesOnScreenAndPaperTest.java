package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.translate.RuleBooks;

/**
 * The pages for people in a real browser, on screens as narrow as a telephone's and as wide as a desk's, and on paper. All pages of
 * one look are opened in one window, and printed one after another, so that the browser starts three times: all of it takes about
 * 20 seconds of processor time, most of them for the paper, which nothing but printing shows.
 */
class PagesOnScreenAndPaperTest {
    private static final List<Integer> WIDTHS = List.of(360, 1280);

    /** What announces something: it stands over it on one sheet of paper. */
    private static final String ANNOUNCING = "h1, h2, h3, caption, .head, .lead, .where, tr.group, thead tr";

    /** Longer titles than this many lines have no tail of their own. */
    private static final int LINES = 8;

    /** Of each frame, whether what it shows is wider than itself. */
    private static final String MEASURE = """
            addEventListener("load", () => {
              for (const frame of document.querySelectorAll("iframe")) {
                const root = frame.contentDocument.documentElement;
                const wide = root.scrollWidth - root.clientWidth;
                frame.dataset.seen = wide > 0 ? "too wide by " + wide : "fits";
              }
            });
            """;

    private static final Map<String, String> BOOKS = books();
    private static final Map<String, String> FORMS = forms();

    @TempDir
    private Path folder;

    private static Map<String, String> books() {
        Map<String, String> books =
                new LinkedHashMap<>(RuleBooks.of(GeneratedCases.STANDARDS.all()).files());
        books.keySet().removeIf(name -> !name.endsWith(".html"));
        return books;
    }

    private static Map<String, String> forms() {
        Forms forms = Forms.shipped();
        Map<String, String> pages = new LinkedHashMap<>();
        for (String name : List.of("poor", "partial", "urban")) {
            for (Language language : Language.values()) {
                pages.put(
                        name + "." + language.tag() + ".html", forms.html(forms.read(name), Forms.CIRCULAR, language));
            }
        }
        return pages;
    }

    @Test
    void no_page_is_wider_than_the_screen() throws IOException, InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>(BOOKS);
        pages.putAll(FORMS);

        assertThat(measured(pages))
                .hasSize(WIDTHS.size() * pages.size())
                .allSatisfy((frame, wide) -> assertThat(wide).as(frame).isEqualTo("fits"));
    }

    /** What each page says of itself at each width: that it fits, or by how much it does not. */
    private Map<String, String> measured(Map<String, String> pages) throws IOException, InterruptedException {
        var frames = new StringBuilder();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
            WIDTHS.forEach(
                    width -> frames.append("<iframe id=\"%s at %d\" src=\"%s\" width=\"%d\" height=\"800\"></iframe>%n"
                            .formatted(page.getKey(), width, page.getKey(), width)));
        }
        Path window = Files.writeString(
                folder.resolve("window.html"),
                "<!DOCTYPE html><meta charset=\"utf-8\"><body>" + frames + "<script>" + MEASURE + "</script></body>");
        Document seen = Jsoup.parse(new Browser(folder).dom(window));
        return seen.select("iframe").stream()
                .collect(Collectors.toMap(frame -> frame.id(), frame -> frame.attr("data-seen")));
    }

    @Test
    void nothing_that_announces_something_stands_alone_at_the_foot_of_a_sheet()
            throws IOException, InterruptedException {
        for (Map<String, String> pages : List.of(printed(), FORMS)) {
            Set<String> announcing = pages.values().stream()
                    .flatMap(page -> Jsoup.parse(page).select(ANNOUNCING).stream())
                    .map(Element::text)
                    .map(PagesOnScreenAndPaperTest::unspaced)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
            List<List<String>> sheets = new Browser(folder).print(together(pages));

            assertThat(sheets).hasSizeGreaterThan(2 * pages.size());
            String everything = unspaced(
                    String.join("", sheets.stream().flatMap(List::stream).toList()));
            assertThat(announcing).filteredOn(everything::contains).hasSizeGreaterThan(announcing.size() / 2);
            for (int i = 0; i < sheets.size(); i++) {
                List<String> next = i + 1 < sheets.size() ? sheets.get(i + 1) : List.of();
                assertThat(parts(sheets.get(i), next))
                        .as("sheet " + (i + 1) + " of " + pages.keySet())
                        .doesNotContainAnyElementsOf(announcing);
            }
        }
    }

    /** Without the English pages of places, which are the nation's with other lines. */
    private static Map<String, String> printed() {
        Map<String, String> printed = new LinkedHashMap<>(BOOKS);
        printed.keySet().removeIf(name -> name.matches("vn-[a-z].*[.]en[.]html"));
        return printed;
    }

    /** All pages of one look as one, each from a new sheet on. */
    private Path together(Map<String, String> pages) throws IOException {
        List<Document> documents = pages.values().stream().map(Jsoup::parse).toList();
        Document first = documents.get(0);
        first.head().appendElement("style").appendText("main + main { break-before: page; }");
        documents.stream().skip(1).forEach(page -> first.body().appendChildren(page.select("main")));
        return Files.writeString(folder.resolve("together.html"), first.outerHtml());
    }

    /** The last line of a sheet, the last two, and so on, by themselves and with the first of the next sheet. */
    private static List<String> parts(List<String> sheet, List<String> next) {
        return IntStream.rangeClosed(1, Math.min(LINES, sheet.size()))
                .mapToObj(last -> sheet.subList(sheet.size() - last, sheet.size()))
                .flatMap(last -> IntStream.rangeClosed(0, Math.min(LINES, next.size()))
                        .mapToObj(first -> unspaced(String.join("", last) + String.join("", next.subList(0, first)))))
                .toList();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
