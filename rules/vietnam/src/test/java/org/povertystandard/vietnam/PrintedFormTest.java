package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.translate.FilledForm;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;

/** The forms of one household, filled and ready to print. */
class PrintedFormTest {
    private static final Path GOLDEN = Path.of("src/test/resources/forms");
    private static final String HOSTILE = "<script>alert(1)</script>\"'&amp;]]>";

    private final Forms forms = Forms.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"poor", "partial", "urban"})
    void a_filled_form_looks_like_this(String name) throws IOException {
        Household household = forms.read(name);
        String hash = forms.determiner().standard().hash().value();
        String html = forms.html(household, Forms.CIRCULAR, Language.VIETNAMESE).replace(hash, "(hash)");

        Path file = GOLDEN.resolve(name + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, html);
        }
        assertThat(html).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poor", "partial", "urban"})
    void a_page_is_valid_for_a_browser(String name) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Jsoup.parse(forms.html(forms.read(name), Forms.CIRCULAR, Language.VIETNAMESE), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void the_top_says_by_which_standard_and_test_and_where_they_stand() {
        Document page = forms.page(forms.read("poor"));

        assertThat(page.select("main > *").get(1).className()).isEqualTo("facts law");
        assertThat(page.select(".law dd").eachText())
                .containsExactly(
                        "Chuẩn nghèo đa chiều giai đoạn 2022 - 2025, tiếp tục áp dụng trong năm 2026 (vn-2022-2026)",
                        "Theo điểm A và điểm B (Thông tư 07/2021/TT-BLĐTBXH, Điều 1) (circular)",
                        "Nghị định 07/2021/NĐ-CP, Điều 2 và Điều 3 Thông tư 07/2021/TT-BLĐTBXH, tên Thông tư; Công báo"
                                + " 679+680, tr. 20 Thông tư 02/2022/TT-BLĐTBXH, khoản 2 Điều 2; Công báo 679+680, tr. 23"
                                + " Thông tư 07/2021/TT-BLĐTBXH, điểm a khoản 1 Điều 1; Công báo 679+680, tr. 21-22 Thông"
                                + " tư 07/2021/TT-BLĐTBXH, điểm b khoản 1 Điều 1; Công báo 679+680, tr. 22",
                        "31/12/2024");
    }

    @Test
    void items_and_columns_are_in_the_order_of_the_form() {
        Document page = forms.page(forms.read("poor"));

        assertThat(page.select(".items caption").eachText())
                .extracting(caption -> caption.substring(0, caption.indexOf('.')))
                .containsExactly(
                        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV");
        assertThat(page.select(".members .numbers td").eachText())
                .containsExactly(
                        "1", "2", "3", "4", "4b", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
                        "17", "18", "19");
        assertThat(page.select(".scores .group td:first-child").eachText())
                .isEqualTo(
                        IntStream.rangeClosed(1, 15).mapToObj(String::valueOf).toList());
    }

    @Test
    void members_are_written_in_the_codes_of_the_form() {
        Element child =
                forms.page(forms.read("poor")).select(".members tbody tr").get(3);

        assertThat(child.select("td, th").eachText())
                .containsExactly(
                        "4",
                        "4",
                        "3",
                        "05/11/2016",
                        "03",
                        "2",
                        "120,5",
                        "22,5",
                        "1",
                        "2",
                        "1",
                        "1",
                        "1",
                        "1",
                        "không",
                        "–",
                        "–",
                        "–",
                        "–",
                        "2");
    }

    @Test
    void poultry_is_in_tens_as_on_the_form_and_in_birds() {
        assertThat(forms.page(forms.read("poor")).select(".items").text())
                .contains("3. Gia cầm, chim 2,5 chục = 25 con");
    }

    @Test
    void what_was_not_answered_was_not_asked_or_was_not_used_is_told_apart() {
        Document poor = forms.page(forms.read("poor"));
        Element employmentOfAChild =
                poor.select(".members tbody tr").get(2).select("td, th").get(15);
        Element employmentOfAnotherChild =
                poor.select(".members tbody tr").get(3).select("td, th").get(15);
        Element employmentOfAnAdult = forms.page(forms.read("partial"))
                .select(".members tbody tr")
                .get(0)
                .select("td, th")
                .get(15);

        assertThat(employmentOfAChild.select(".unused").text()).isEqualTo("(4)");
        assertThat(employmentOfAnotherChild.text()).isEqualTo("–");
        assertThat(employmentOfAnAdult.select(".open").attr("title")).isEqualTo("chưa trả lời");
    }

    @Test
    void facts_beyond_the_form_say_what_an_unasked_question_counts_as() {
        List<String> answers =
                forms.page(forms.read("poor")).select(".additional tbody tr").eachText();

        assertThat(answers)
                .contains(
                        "Thu nhập của hộ trong 12 tháng 54.000.000 đồng",
                        "Hộ có radio đang dùng hoặc còn sửa được không",
                        "Tường/bao che bằng gỗ bền chắc, không phải kim loại chưa trả lời",
                        "Tường/bao che bằng xi măng không hỏi (tính là: không)");
    }

    @Test
    void form_b2_gives_ten_points_to_each_deprivation() {
        Document page = forms.page(forms.read("poor"));

        assertThat(page.select(".sheet").first().select("tbody tr:not(.group)"))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.select(".points").text())
                        .isEqualTo(row.select(".box").text().isEmpty() ? "0" : "10"));
        assertThat(page.select(".sheet").first().select("tfoot").text()).isEqualTo("Điểm B 50");
    }

    @Test
    void form_b2_of_a_partial_household_ends_in_a_range() {
        Document page = forms.page(forms.read("partial"));

        assertThat(page.select(".sheet").first().select("tfoot").text()).matches("Điểm B \\d+–\\d+");
    }

    @Test
    void the_decree_has_no_score_sheet_and_counts_indicators() {
        Document page = Jsoup.parse(forms.html(forms.read("poor"), TestId.of("decree"), Language.VIETNAMESE));

        assertThat(page.select(".scores")).isEmpty();
        assertThat(page.select(".sheet tfoot").text()).isEqualTo("Số chỉ số thiếu hụt dịch vụ xã hội cơ bản 5");
    }

    @Test
    void without_a_region_every_column_that_may_apply_is_shown() {
        Household household = Changes.household(
                forms.read("poor"),
                builder -> builder.place(
                        Place.builder().area(forms.read("poor").place().area()).build()));

        assertThat(forms.page(household).select(".scores thead th").eachText())
                .filteredOn(title -> title.startsWith("Điểm: Nông thôn"))
                .hasSize(6);
    }

    @Test
    void the_class_and_what_it_rests_on_are_at_the_end() {
        Document page = forms.page(forms.read("poor"));
        Determination determination = forms.determine(forms.read("poor"), Forms.CIRCULAR);

        assertThat(page.select(".classes tr").eachText())
                .containsExactly("Hộ nghèo X", "Hộ cận nghèo", "Hộ không nghèo");
        assertThat(page.select(".result .facts").text())
                .contains("vn-2022-2026", determination.standardHash().value(), "reference 1", "31/12/2024");
        assertThat(page.select(".result .caveats li")).hasSameSizeAs(determination.caveats());
        assertThat(page.select(".result .caveats li").eachText().toString()).contains("[1]");
        assertThat(page.select(".result .sources li").eachText())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).startsWith("["));
    }

    @Test
    void an_undetermined_household_shows_each_possible_class_and_what_to_ask() {
        Document page = forms.page(forms.read("partial"));
        Determination determination = forms.determine(forms.read("partial"), Forms.CIRCULAR);

        assertThat(page.select(".classes .open")).hasSameSizeAs(determination.possible());
        assertThat(page.select(".result ol li")).hasSameSizeAs(determination.missing());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_label_of_a_standard_becomes_markup(Language language) throws IOException {
        Forms hostile = Forms.of(withHostileLabels());

        Document page = Jsoup.parse(hostile.html(hostile.read("poor"), Forms.CIRCULAR, language));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".scores tbody th").eachText())
                .hasSizeGreaterThan(15)
                .allSatisfy(label -> assertThat(label).startsWith(HOSTILE));
        assertThat(page.select(".classes th, .additional thead th:not(:first-child)")
                        .eachText())
                .filteredOn(label -> label.contains("alert"))
                .hasSizeGreaterThan(3);
    }

    private static LoadedStandard withHostileLabels() throws IOException {
        String json = new String(
                VietnamStandards.document("vn-2022-2026/standard.json").content(), StandardCharsets.UTF_8);
        String escaped = HOSTILE.replace("\"", "\\\"");
        String hostile =
                json.replaceAll("\"(vi|en)\"\\s*:\\s*\"", "$0" + java.util.regex.Matcher.quoteReplacement(escaped));
        return StandardReader.read(new StandardDocument("hostile.json", hostile.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @Test
    void both_languages_say_which_they_are() {
        for (Language language : Language.values()) {
            Document page = Jsoup.parse(forms.html(forms.read("poor"), Forms.CIRCULAR, language));

            assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
        }
    }

    @Test
    void a_determination_of_another_household_is_refused() {
        Determination determination = forms.determine(forms.read("poor"), Forms.CIRCULAR);

        assertThatThrownBy(() -> FilledForm.of(
                        forms.read("urban"), determination, forms.determiner().standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The determination is of another household.");
    }
}
