package org.povertystandard.rules.translate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class HtmlProperties {
    @Property(tries = 500)
    @Label("whatever the text, a browser reads one element with that text, and no error")
    void textIsRead(@ForAll String text) {
        String page = Html.page(Html.element(
                "html",
                Html.element("head", Html.element("title", "t")),
                Html.element("body", Html.element("p", text).with("title", text))));
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Element body = Jsoup.parse(page, "", parser).body();

        assertThat(parser.getErrors()).isEmpty();
        assertThat(body.children()).hasSize(1);
        assertThat(body.child(0).wholeText()).isEqualTo(allowed(text));
        assertThat(body.child(0).attr("title")).isEqualTo(allowed(text));
    }

    private static String allowed(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .map(character -> character != '\t'
                                && character != '\n'
                                && (Character.isISOControl(character)
                                        || Character.getType(character) == Character.SURROGATE
                                        || (character & 0xFFFF) >= 0xFFFE
                                        || character >= 0xFDD0 && character <= 0xFDEF)
                        ? 0xFFFD
                        : character)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
