package org.povertystandard.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for people refer to is there. */
class PagesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))`");
    /** CONTRIBUTING's names for any test. */
    private static final Set<String> ANY = Set.of("XTest", "XProperties");

    @Test
    void every_link_leads_to_a_file_and_a_heading_that_are_there() {
        assertThat(pages())
                .hasSizeGreaterThan(30)
                .allSatisfy(page -> assertThat(LINK.matcher(text(page)).results())
                        .allSatisfy(link -> assertThat(leadsSomewhere(page, link))
                                .as(link.group())
                                .isTrue()));
    }

    @Test
    void every_test_that_a_page_names_is_there() {
        Set<String> tests = Stream.of("core", "rules", "examples")
                .flatMap(module -> files(ROOT.resolve(module), Integer.MAX_VALUE).stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());

        assertThat(pages())
                .allSatisfy(
                        page -> assertThat(TEST.matcher(text(page)).results().map(named -> named.group(1)))
                                .allMatch(name -> tests.contains(name) || ANY.contains(name)));
    }

    private static boolean leadsSomewhere(Path page, MatchResult link) {
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        return Files.exists(target) && (link.group(2) == null || anchors(target).contains(link.group(2)));
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(Path page) {
        return HEADING.matcher(text(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(toSet());
    }

    private static List<Path> pages() {
        return Stream.concat(
                        Stream.of(files(ROOT, 1), files(ROOT.resolve("docs"), 2))
                                .flatMap(List::stream),
                        files(ROOT.resolve("examples"), 3).stream().filter(file -> file.endsWith("README.md")))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
