package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/new-law.md, gone word by word: its files are written and its commands run, in their order. */
class NewLawWalkTest {
    private static final Path PAGE = Path.of("../../docs/new-law.md");
    private static final Pattern STEP = Pattern.compile(
            "Save as `([a-z0-9.-]+)`[^`]*\\n\\n```json\\n(.*?)```|^    poverty (law [^\\n]*)$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** Cases of a standard without a scorecard stand for those that take a minute or two. */
    private static final String SLOW = "law cases vn-2022-2026 --test decree";

    @TempDir
    private Path folder;

    private final Map<String, String> said = new TreeMap<>();

    private List<String> arguments(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.replace(SLOW, "law cases vn-2006-2010").split(" ")) {
            boolean file = word.endsWith(".json")
                    || !arguments.isEmpty()
                            && arguments.get(arguments.size() - 1).equals("--out");
            arguments.add(file ? folder.resolve(word).toString() : word);
        }
        arguments.addAll(List.of("--language", "en"));
        return arguments;
    }

    private void run(String command) {
        var program = new Program(folder);
        int exitCode = program.run(arguments(command).toArray(String[]::new));

        assertThat(exitCode)
                .as(command + "\n" + program.out() + program.err())
                .isEqualTo(command.contains("--against") ? 1 : 0);
        said.put(command, program.out());
    }

    @Test
    void every_step_does_what_the_page_says() throws IOException {
        Matcher step = STEP.matcher(Files.readString(PAGE));
        while (step.find()) {
            if (step.group(3) == null) {
                Files.writeString(folder.resolve(step.group(1)), step.group(2));
            } else {
                run(step.group(3));
            }
        }

        assertThat(said.keySet()).hasSizeGreaterThanOrEqualTo(12).anyMatch(command -> command.startsWith(SLOW));
        assertThat(said.get("law check circular-1-2030.json")).startsWith("circular-1-2030: nothing is wrong. ");
        assertThat(said.get("law diff vn-2022-2026 circular-1-2030.json"))
                .contains("1,500,000 dong")
                .contains("2,000,000 dong")
                .contains("12 Main assets: 1")
                .contains("decree: not-poor -> near-poor: yes, such as this household")
                .contains("circular: not-poor -> near-poor: yes, such as this household");
        assertThat(said.get("law try my-cases.json --standard circular-1-2030.json"))
                .isEqualTo("2 cases, 0 not as expected.\n");
        assertThat(said.get("law try before.json --against circular-1-2030.json"))
                .contains(": not-poor -> ")
                .endsWith("Applied on 2031-01-01.\n");
        assertThat(said.get("law check line-2-2.json")).startsWith("line-2-2: nothing is wrong. ");
        assertThat(folder.resolve("book/circular-1-2030.vi.html")).isNotEmptyFile();
    }
}
