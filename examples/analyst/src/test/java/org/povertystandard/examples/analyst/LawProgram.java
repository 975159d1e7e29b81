package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the commands of {@code law} in a folder, as somebody who keeps the law's data does. */
final class LawProgram {
    private final Path folder;

    LawProgram(Path folder) {
        this.folder = folder;
    }

    /** Runs a command, which must end with this exit code. */
    Program law(int exitCode, String... args) {
        var program = new Program(folder);
        String[] all = Stream.concat(Stream.of("law"), Stream.of(args)).toArray(String[]::new);
        assertThat(program.run(all))
                .describedAs("%s%n%s%n%s", String.join(" ", all), program.out(), program.err())
                .isEqualTo(exitCode);
        return program;
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** Writes a file, and gives its path. */
    String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return path(name);
    }

    /** The template as somebody fills it in who knows a little of the law. */
    String filledIn() throws IOException {
        Files.deleteIfExists(folder.resolve("blank.json"));
        law(0, "new", path("blank.json"));
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("by a day, yyyy-mm-dd: the day AFTER", "\"2033-01-01\"");
        answers.put("by a day", "\"2032-01-01\"");
        answers.put("by a number: dong per person per month, rural", "1500000");
        answers.put("by a number: dong per person per month, urban", "2000000");
        answers.put("by a number: deprived indicators", "1");
        answers.put("by a number: the age from which health insurance", "6");
        answers.put("by a number: the least dwelling area", "8");
        answers.put("by a number: the age from which the form asks", "15");
        // The points of each row, of each indicator, and both limits.
        answers.put("by a (whole )?number", "10");
        answers.put("by a level", "\"gazette\"");
        answers.put(": ", "\"filled in\"");
        String json = text("blank.json");
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            json = json.replaceAll("\"REPLACE ?" + answer.getKey() + "[^\"]*\"", answer.getValue());
        }
        return file("filled.json", json);
    }

    /** The draft that {@code law new --from} makes of vn-2006-2010, with its days and names as they were and no place left open. */
    String successor(String id) throws IOException {
        Files.deleteIfExists(folder.resolve("copy.json"));
        law(0, "new", "--from", "vn-2006-2010", path("copy.json"));
        return text("copy.json")
                .replaceAll("\"REPLACE: an id of its own[^\"]*\"", "\"" + id + "\"")
                .replaceAll("\"REPLACE: the name [^\"]*it was ([^\"]*)\"", "\"$1\"")
                .replaceAll("\"REPLACE by a day[^\"]*first day\"", "\"2006-01-01\"")
                .replaceAll("\"REPLACE by a day[^\"]*last one\"", "\"2011-01-01\"")
                .replaceAll("\"REPLACE by the id of the citation[^\"]*\"", "\"decision-170-lines\"");
    }

    /** An overlay on a standard. */
    String overlay(String name, String base, String more) throws IOException {
        return file(name + ".json", """
            {"format": "poverty-standard-overlay/1", "id": "%s", "base": "%s", "as": "reform",
             "name": {"vi": "Phương án", "en": "A reform"}, "reason": {"vi": "Để so sánh.", "en": "To compare."},
             "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
             "citations": [{"id": "proposal-text", "instrument": "proposal", "place": {"vi": "tr. 1", "en": "p. 1"},
                            "attestation": "draft"}],
             "cite": ["proposal-text"],
             %s}
            """.formatted(name, base, more));
    }
}
