package org.povertystandard.rules.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.rules.translate.Html.element;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private static String written(Html html) {
        var out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }

    @Test
    void an_element_has_attributes_and_children_in_order() {
        assertThat(written(element("a", element("b", "x"), Html.text("y"))
                        .styled("s")
                        .with("lang", "vi")))
                .isEqualTo("<a class=\"s\" lang=\"vi\"><b>x</b>y</a>");
    }

    @Test
    void an_empty_element_keeps_its_end_tag_and_a_void_one_has_none() {
        assertThat(written(element("td"))).isEqualTo("<td></td>");
        assertThat(written(element("br"))).isEqualTo("<br/>");
    }

    @Test
    void a_page_begins_with_its_type() {
        assertThat(Html.page(element("html"))).isEqualTo("<!DOCTYPE html>\n<html></html>\n");
    }

    @Test
    void text_and_attributes_cannot_become_markup() {
        assertThat(written(element("b", "<i>&\"'").with("title", "\"><script>")))
                .isEqualTo("<b title=\"&quot;&gt;&lt;script&gt;\">&lt;i&gt;&amp;&quot;&#39;</b>");
    }

    @Test
    void characters_that_no_page_may_hold_are_replaced() {
        assertThat(written(Html.text("a\u0000\u001B\u0085\uD800\uFFFF\uFDD0b")))
                .isEqualTo("a" + "\uFFFD".repeat(6) + "b");
        assertThat(written(Html.text("ế\t\n😀"))).isEqualTo("ế\t\n😀");
    }

    @Test
    void a_style_sheet_that_could_end_itself_is_refused() {
        assertThatThrownBy(() -> new Html.Style("</style><script>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A style sheet holds neither < nor &.");
    }

    @Test
    void a_running_line_ends_no_string_of_the_style_sheet() {
        assertThat(Html.Style.runningFoot("vn-2022-2026").css()).contains("content: \"vn-2022-2026\";");
        assertThat(Html.Style.runningFoot("a\"}<b\\").css()).contains("content: \"a\\22 \\7d \\3c b\\5c \";");
    }
}
