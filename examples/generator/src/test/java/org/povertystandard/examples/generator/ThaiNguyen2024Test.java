package org.povertystandard.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The review of the whole province, all 337,100 households of it. */
class ThaiNguyen2024Test {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/thai-nguyen-2024.txt");
    private static String article = "";

    @BeforeAll
    static void print() {
        var out = new ByteArrayOutputStream();
        ThaiNguyen2024.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        article = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void what_was_reported_comes_out() {
        assertThat(article)
                .containsPattern("poor +10,117 +3\\.02 % +7,480 +2\\.22 % +-0\\.80 points")
                .containsPattern("near-poor +9,447 +2\\.82 % +8,740 +2\\.59 % +-0\\.23 points")
                .contains("a plan to have fewer of them\n  on the lists: 19,564, now 16,220;");
    }

    @Test
    void both_tables_of_movements_add_up() {
        assertThat(article.split("adds up: true", -1)).hasSize(3);
    }

    @Test
    void the_article_reads_like_this() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, article);
        }
        assertThat(article).isEqualTo(Files.readString(GOLDEN));
    }
}
