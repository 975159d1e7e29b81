package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

/** The forms of one household of a file. */
class FormTest {
    private static final Path SAMPLE = Path.of("sample");

    @TempDir
    private Path folder;

    private int form(Program program, String options, Path... files) {
        List<String> args =
                new ArrayList<>(List.of("form", "--out", folder.resolve("out").toString()));
        args.addAll(List.of(options.split(" ")));
        for (Path file : files) {
            args.add(file.toString());
        }
        return program.run(args.toArray(String[]::new));
    }

    private Path page() {
        return folder.resolve("out").resolve("form.html");
    }

    /** Reads the page as XML, which is stricter than any browser. */
    private Document parsed() throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler() {
            @Override
            public void fatalError(org.xml.sax.SAXParseException e) throws org.xml.sax.SAXException {
                throw e;
            }
        });
        return builder.parse(new ByteArrayInputStream(Files.readAllBytes(page())));
    }

    private static String text(Document page) {
        return page.getDocumentElement().getTextContent();
    }

    @Test
    void one_household_of_two_tables() throws Exception {
        var program = new Program(folder);

        assertThat(form(program, "--id H00001 " + Program.CIRCULAR, SAMPLE.resolve("households.csv")))
                .isZero();
        assertThat(program.out()).isEqualTo("out/form.html\n");
        assertThat(text(parsed())).contains("H00001", "Phiếu B1", "Phiếu B2", "Điểm A", "Kết quả");
        assertThat(folder.resolve("out").toFile().list()).containsExactly("form.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poor",
                "near-poor",
                "not-poor",
                "elderly-alone",
                "unknown-but-poor",
                "undetermined",
                "caveat",
                "half-filled"
            })
    void every_page_is_well_formed_in_both_languages_and_by_both_tests(String id) throws Exception {
        for (String options : List.of("--test circular", "--test decree", "--test circular --language en")) {
            String all = "--id " + id + " --applied-on 2024-12-31 " + options;

            assertThat(form(new Program(folder), all, SAMPLE.resolve("by-hand.jsonl")))
                    .isZero();
            assertThat(text(parsed())).contains(id);
        }
    }

    @Test
    void an_id_that_would_be_markup_is_text() throws Exception {
        String id = "</title><script>alert('1')</script>&\u0001\"";
        String line = Files.readAllLines(SAMPLE.resolve("by-hand.jsonl")).get(0);
        String json =
                line.replaceFirst("\"id\":\"poor\"", "\"id\":\"</title><script>alert('1')</script>&\\\\u0001\\\\\"\"");
        Path input = folder.resolve("hostile.jsonl");
        Files.writeString(input, json + "\n");
        var program = new Program(folder);

        int exitCode = program.run(
                "form",
                "--out",
                folder.resolve("out").toString(),
                "--id",
                id,
                "--applied-on",
                "2024-12-31",
                "--test",
                "circular",
                input.toString());

        assertThat(program.err()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(parsed().getElementsByTagName("script").getLength()).isZero();
        assertThat(text(parsed())).contains("</title><script>alert('1')</script>&\uFFFD");
    }

    @Test
    void a_household_that_is_not_there() throws IOException {
        var program = new Program(folder);

        assertThat(form(program, "--id H99999 " + Program.CIRCULAR, SAMPLE.resolve("households.csv")))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("--id: No household of the input has the id \"H99999\".\n"
                        + "--id: Không có hộ nào có mã này.\n");
        assertThat(page()).doesNotExist();
    }

    @Test
    void a_household_that_is_refused() throws IOException {
        var program = new Program(folder)
                .file("households.csv", "household-id,reviewed-on,area", "h1,2024-10-01,countryside")
                .file("members.csv", "household-id,member-id,relation", "h1,1,head");

        assertThat(form(program, "--id h1 " + Program.CIRCULAR, folder.resolve("households.csv")))
                .isEqualTo(1);
        assertThat(program.err()).startsWith("households.csv:2: area: ").contains("urban, rural");
        assertThat(page()).doesNotExist();
    }

    @Test
    void a_language_that_the_form_does_not_speak() {
        var program = new Program(folder);

        assertThat(form(program, "--id poor --language fr " + Program.CIRCULAR, SAMPLE.resolve("by-hand.jsonl")))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("--language: \"fr\" is not a language here. There are: vi, en.\n"
                        + "--language: Chỉ có vi và en.\n");
    }

    @Test
    void the_household_must_be_named() {
        var program = new Program(folder);

        assertThat(form(program, Program.CIRCULAR, SAMPLE.resolve("by-hand.jsonl")))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("Missing required option: '--id=ID'\nThiếu: --id.\nTry: poverty form --help\n");
    }

    @Test
    void a_page_that_cannot_be_written() throws IOException {
        Files.createDirectories(page());
        var program = new Program(folder);

        assertThat(form(program, "--id poor " + Program.CIRCULAR, SAMPLE.resolve("by-hand.jsonl")))
                .isEqualTo(3);
        assertThat(program.err()).startsWith("Cannot write out/form.html: ");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() throws Exception {
        form(new Program(folder), "--id poor " + Program.CIRCULAR, SAMPLE.resolve("by-hand.jsonl"));

        assertThat(Files.readString(page(), StandardCharsets.UTF_8))
                .doesNotContain("<script", "<link", "<img", "@import", "url(", "http:", "https:", "javascript:");
    }
}
