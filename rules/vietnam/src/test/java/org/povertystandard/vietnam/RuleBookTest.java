package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.rules.translate.RuleBook;
import org.povertystandard.rules.translate.RuleBooks;
import org.povertystandard.spi.StandardDocument;

/** The shipped standards as pages for people. */
class RuleBookTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rulebook");
    private static final String HOSTILE = "<script>alert(1)</script>\"'&amp;]]>[a](javascript:x)|**";
    private static final Pattern LABEL = Pattern.compile("\"(vi|en)\"\\s*:\\s*\"");

    private static List<LoadedStandard> shipped() {
        return List.of(standard("vn-2022-2026"));
    }

    static Stream<Arguments> pages() {
        return shipped().stream()
                .flatMap(standard -> Stream.of(Language.values()).map(language -> Arguments.of(standard, language)));
    }

    private static Document html(LoadedStandard standard, Language language) {
        return Jsoup.parse(RuleBook.of(standard).html(language));
    }

    /** The Markdown as a reader of it sees it. */
    private static Document markdown(LoadedStandard standard, Language language) {
        var extensions = List.of(TablesExtension.create());
        var page = org.commonmark.parser.Parser.builder()
                .extensions(extensions)
                .build()
                .parse(RuleBook.of(standard).markdown(language));
        return Jsoup.parse(HtmlRenderer.builder().extensions(extensions).build().render(page));
    }

    private static void assertMatches(LoadedStandard standard, String ending, String actual) throws IOException {
        String text = actual.replace(standard.hash().value(), "(hash)");
        Path file = GOLDEN.resolve(standard.id() + ending);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_looks_like_this(LoadedStandard standard, Language language) throws IOException {
        RuleBook book = RuleBook.of(standard);

        assertMatches(standard, "." + language.tag() + ".html", book.html(language));
        assertMatches(standard, "." + language.tag() + ".md", book.markdown(language));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_valid_for_a_browser(LoadedStandard standard, Language language) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Document page = Jsoup.parse(RuleBook.of(standard).html(language), "", parser);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("script, link, img, iframe")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_reference_leads_to_one_place_in_both_forms(LoadedStandard standard, Language language) {
        for (Document page : List.of(html(standard, language), markdown(standard, language))) {
            List<String> places = page.select("[id]").eachAttr("id");

            assertThat(places).doesNotHaveDuplicates();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(places).contains(reference.substring(1)));
        }
    }

    /** Whatever the standard says in words is on its page: no part of it is forgotten. */
    @ParameterizedTest
    @MethodSource("pages")
    void every_label_is_on_the_page_in_both_forms(LoadedStandard standard, Language language) {
        String html = words(html(standard, language).text());
        String markdown = words(markdown(standard, language).text());

        assertThat(labels(standard, language)).hasSizeGreaterThan(20).allSatisfy(label -> {
            assertThat(html).contains(words(label));
            assertThat(markdown).contains(words(label));
        });
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<String> labels(LoadedStandard loaded, Language language) {
        Set<String> labels = new HashSet<>();
        var standard = loaded.standard();
        labels.add(standard.name().in(language));
        standard.citations().forEach(citation -> {
            labels.add(citation.place().in(language));
            citation.note().ifPresent(note -> labels.add(note.in(language)));
        });
        standard.figures().forEach(figure -> labels.add(figure.label().in(language)));
        standard.tables().forEach(table -> labels.add(table.label().in(language)));
        standard.definitions()
                .forEach(definition -> labels.add(definition.label().in(language)));
        standard.dimensions().forEach(dimension -> labels.add(dimension.label().in(language)));
        standard.indicators().forEach(indicator -> labels.add(indicator.label().in(language)));
        standard.facts().forEach(fact -> labels.add(fact.declaration().label().in(language)));
        standard.groups().forEach(group -> labels.add(group.label().in(language)));
        standard.categories().forEach(category -> labels.add(category.label().in(language)));
        standard.notes().forEach(note -> labels.add(note.text().in(language)));
        standard.tests().forEach(test -> {
            labels.add(test.label().in(language));
            test.measures().forEach(measure -> labels.add(measure.label().in(language)));
            test.lines().forEach(line -> labels.add(line.label().in(language)));
        });
        standard.inquiries().forEach(inquiry -> {
            labels.add(inquiry.label().in(language));
            inquiry.outcomes().forEach(outcome -> labels.add(outcome.meaning().in(language)));
        });
        standard.scorecards().forEach(cited -> {
            cited.scorecard()
                    .columns()
                    .forEach(column -> labels.add(column.label().in(language)));
            cited.scorecard().items().forEach(item -> {
                labels.add(item.label().in(language));
                item.rows().forEach(row -> labels.add(row.label().in(language)));
            });
        });
        standard.readings().forEach(reading -> {
            labels.add(reading.question().in(language));
            labels.add(reading.chosen().in(language));
            reading.alternatives()
                    .forEach(alternative -> labels.add(alternative.label().in(language)));
        });
        return labels;
    }

    @Test
    void the_scorecard_is_the_form_s_table() {
        Document page = html(standard("vn-2022-2026"), Language.ENGLISH);
        List<Element> rows = page.select("table.points tbody tr:not(.group)");

        assertThat(page.select("table.points thead th.num")).hasSize(7);
        assertThat(page.select("table.points tr.group")).hasSize(15);
        assertThat(rows).allSatisfy(row -> assertThat(row.select("td.num")).hasSize(7));
        assertThat(rows.get(0).select("td").eachText())
                .containsExactly("1 member", "105", "90", "90", "95", "100", "100", "125");
    }

    @Test
    void a_definition_is_explained_once_and_where_it_serves() {
        Document page = html(standard("vn-2022-2026"), Language.ENGLISH);

        assertThat(page.select(".entry .head strong").eachText())
                .filteredOn("Malnourished child"::equals)
                .hasSize(1);
        assertThat(page.select(".own .entry .head").eachText()).anyMatch(head -> head.contains("Malnourished child"));
        // Two indicators and the scorecard speak of children.
        assertThat(page.select(".own .entry .head strong").eachText()).doesNotContain("Child under 16");
    }

    private static LoadedStandard standard(String id) {
        return Standards.of(List.of(new VietnamStandards())).get(id);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_index_leads_to_every_page(Language language) {
        Map<String, String> files = RuleBooks.of(shipped()).files();
        Document index = Jsoup.parse(files.get("index." + language.tag() + ".html"));

        assertThat(index.select("tbody tr")).hasSameSizeAs(shipped());
        assertThat(files.keySet())
                .containsAll(index.select("a").eachAttr("href"))
                .hasSize(4 + 4 * shipped().size());
    }

    @Test
    void a_page_says_what_changed_since_the_standard_before() {
        LoadedStandard now = standard("vn-2022-2026");
        LoadedStandard earlier = changed(now, "\"value\": 1500000", "\"value\": 1400000");
        LoadedStandard stricter = changed(earlier, "\"operator\": \">=\"", "\"operator\": \">\"");

        assertThat(changes(now, now)).containsExactly();
        String lines =
                ": Income line of poverty | Income per person per month by Annex VIII: at most the following, by area:"
                        + " a) “urban”: 2,000,000 dong per person per month; b) “rural”: 1,400,000 dong per person per month"
                        + " | Income per person per month by Annex VIII: at most the following, by area:"
                        + " a) “urban”: 2,000,000 dong per person per month; b) “rural”: 1,500,000 dong per person per month"
                        + " | [1] [5]";
        assertThat(changes(now, earlier))
                .containsExactly(
                        "By measured income (Decree 07/2021/NĐ-CP, Art. 3): Income line"
                                + " | Income per person per month: at most the following, by area:"
                                + " a) “urban”: 2,000,000 dong per person per month; b) “rural”: 1,400,000 dong per person per month"
                                + " | Income per person per month: at most the following, by area:"
                                + " a) “urban”: 2,000,000 dong per person per month; b) “rural”: 1,500,000 dong per person per month"
                                + " | [1] [3]",
                        "Household of average living standard" + lines,
                        "Household of average living standard, before 15-5-2022" + lines,
                        "Income line, rural | 1,400,000 dong per person per month | 1,500,000 dong per person per month | [1]");
        assertThat(changes(now, stricter))
                .hasSizeGreaterThan(4)
                .anyMatch(row -> row.contains("more than 3 indicators | ") && row.contains("at least 3 indicators"));
    }

    private static List<String> changes(LoadedStandard now, LoadedStandard earlier) {
        Document page = Jsoup.parse(RuleBook.of(now).since(earlier).html(Language.ENGLISH));
        return page.select("table.changes tbody tr").stream()
                .map(row -> String.join(" | ", row.select("td").eachText()).replace('\u00A0', ' '))
                .toList();
    }

    private static LoadedStandard changed(LoadedStandard standard, String from, String to) {
        String json = new String(StandardWriter.write(standard.standard()), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        return StandardReader.read(new StandardDocument(
                        "changed.json", json.replace(from, to).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labels_that_would_be_markup_stay_text(Language language) {
        LoadedStandard hostile = withHostileLabels();

        for (Document page : List.of(html(hostile, language), markdown(hostile, language))) {
            assertThat(page.select("script, em, img")).isEmpty();
            assertThat(page.select("a[href]").eachAttr("href")).allMatch(reference -> reference.startsWith("#"));
            assertThat(page.select("h1").text()).startsWith(HOSTILE);
            assertThat(page.text()).contains("“" + HOSTILE).doesNotContain("\\");
        }
        assertThat(markdown(hostile, language).select("td"))
                .hasSameSizeAs(markdown(standard("vn-2022-2026"), language).select("td"));
    }

    private static LoadedStandard withHostileLabels() {
        byte[] document = new VietnamStandards()
                .documents().stream()
                        .filter(candidate -> new String(candidate.content(), StandardCharsets.UTF_8)
                                .contains("\"id\": \"vn-2022-2026\""))
                        .findFirst()
                        .orElseThrow()
                        .content();
        String hostile = LABEL.matcher(new String(document, StandardCharsets.UTF_8))
                .replaceAll("$0" + Matcher.quoteReplacement(HOSTILE.replace("\"", "\\\"")));
        return StandardReader.read(new StandardDocument("hostile.json", hostile.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }
}
