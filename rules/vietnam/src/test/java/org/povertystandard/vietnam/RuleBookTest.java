package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.RuleBook;

/** The shipped standards as pages for people. */
class RuleBookTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rulebook");

    private final LoadedStandard standard =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");

    private void assertMatches(String name, String actual) throws IOException {
        String text = actual.replace(standard.hash().value(), "(hash)");
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_looks_like_this(Language language) throws IOException {
        assertMatches(
                "vn-2022-2026." + language.tag() + ".html",
                RuleBook.of(standard).html(language));
        assertMatches(
                "vn-2022-2026." + language.tag() + ".md", RuleBook.of(standard).markdown(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_is_valid_for_a_browser(Language language) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Jsoup.parse(RuleBook.of(standard).html(language), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }
}
