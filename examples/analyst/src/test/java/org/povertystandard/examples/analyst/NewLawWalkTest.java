package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of docs/new-law.md, gone word by word by somebody who has a text editor and the program: every file is written, every edit
 * made, and every command run, in their order, in a folder of its own. What the page shows of a command's words and exit code is what
 * comes out; where it shows no exit code, it is 0. Nothing of the page is left out.
 */
class NewLawWalkTest {
    private static final Path PAGE = Path.of("../../docs/new-law.md");

    @TempDir
    private Path folder;

    private final Map<String, String> said = new TreeMap<>();

    private void run(WalkPage.Command command) {
        var program = new Program(folder);
        int exitCode = program.run(command.in(folder));

        assertThat(exitCode).as(command + "\n" + program.out() + program.err()).isEqualTo(command.exitCode());
        assertThat(program.out()).as(command.toString()).matches(command.shown());
        said.put(String.join(" ", command.words()), program.out());
    }

    private void edit(WalkPage.Edit edit) throws IOException {
        Path file = folder.resolve(edit.file());
        Files.writeString(file, edit.made(Files.readString(file)));
    }

    @Test
    void every_step_does_what_the_page_says() throws IOException {
        String page = Files.readString(PAGE);
        List<WalkPage.Step> steps = WalkPage.steps(page);
        for (WalkPage.Step step : steps) {
            if (step instanceof WalkPage.Command command) {
                run(command);
            } else if (step instanceof WalkPage.Edit edit) {
                edit(edit);
            } else if (step instanceof WalkPage.Written written) {
                Files.writeString(folder.resolve(written.file()), written.text());
            }
        }

        assertThat(steps.stream().filter(step -> step instanceof WalkPage.Command command && command.shows()))
                .as("whatever the page shows stands right under its command")
                .hasSize(page.split("```text", -1).length - 1);
        assertThat(steps.stream().filter(WalkPage.Edit.class::isInstance)).hasSize(17);
        assertThat(steps.stream().filter(WalkPage.Written.class::isInstance)).hasSize(2);
        assertThat(steps.stream().filter(WalkPage.Command.class::isInstance)).hasSize(14);
        assertThat(said.get("law diff vn-2022-2026 circular-1-2030.json"))
                .containsPattern("“nông thôn”: +b\\).“nông thôn”:\n +1\\.500\\.000 +2\\.000\\.000\n")
                .contains("12 Tài sản chủ yếu:");
        assertThat(said.get("law show circular-1-2030.json")).contains("Phòng Pháp chế");
        assertThat(folder.resolve("book/circular-1-2030.vi.html")).isNotEmptyFile();
        assertThat(said.get("law archive circular-1-2030.json --out archive")).contains("archive/circular-1-2030-");
        assertThat(said.get("law list")).contains("vn-2022-2026");
    }
}
