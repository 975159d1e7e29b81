package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page tells its reader to do, in the page's order: indented commands with what they print and their exit code, files to save,
 * and edits of the file that the page is about, which is the one that {@code law new --from} wrote.
 */
final class WalkPage {
    private static final Pattern STEP = Pattern.compile(
            "^    poverty (?<command>[^\\n]+)$(?:\\n\\n```text\\n(?<shown>.*?)```)?"
                    + "|[Ss](?:ave as|aved as) `(?<save>[^`]+)`:\\n\\n```json\\n(?<text>.*?)```"
                    + "|[Rr]ight after\\s+`(?<after>[^`]+)` add:\\n\\n```json\\n(?<added>.*?)```"
                    + "|^\\| `(?<look>[^`]+)` \\| `(?<says>[^`]+)` \\| `(?<instead>[^`]+)` \\|$"
                    + "|^\\| `(?<mark>\"REPLACE[^`]+)` \\| `(?<filled>[^`]+)` \\|$"
                    + "|^\\| `(?<item>[a-z0-9-]+)` \\| `(?<of>[a-z]+)` \\|$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXIT_CODE = Pattern.compile("\\(exit code (\\d)\\)\\n");
    private static final String ANYTHING = ".*?";

    private WalkPage() {}

    /** Something to do. */
    sealed interface Step {}

    /** A file to save. */
    record Written(String file, String text) implements Step {}

    /** A command to run; what it prints matches what is shown. */
    record Command(List<String> words, Pattern shown, int exitCode) implements Step {

        /** Whether the page shows what it prints. */
        boolean shows() {
            return !shown.pattern().equals(ANYTHING);
        }

        /** The words, where those that name a file or folder stand for one of this folder. */
        String[] in(Path folder) {
            String[] in = words.toArray(String[]::new);
            for (int i = 1; i < in.length; i++) {
                if (in[i].endsWith(".json") || in[i - 1].equals("--out")) {
                    in[i] = folder.resolve(in[i]).toString();
                }
            }
            return in;
        }
    }

    /** A change of a file's text: everywhere, or once. */
    record Edit(String file, Pattern where, String write, boolean everywhere) implements Step {

        /** The text with the change made; there must be something to change. */
        String made(String text) {
            Matcher found = where.matcher(text);
            if (!found.find()) {
                throw new AssertionError(file + " has no " + where);
            }
            return everywhere ? found.replaceAll(write) : found.replaceFirst(write);
        }
    }

    static List<Step> steps(String page) {
        List<Step> steps = new ArrayList<>();
        String edited = "";
        Matcher step = STEP.matcher(page);
        while (step.find()) {
            if (step.group("command") != null) {
                Command command = command(step.group("command"), step.group("shown"));
                steps.add(command);
                edited = command.words().contains("--from") ? last(command.words()) : edited;
            } else if (step.group("save") != null) {
                steps.add(new Written(step.group("save"), step.group("text")));
            } else {
                steps.add(edit(edited, step));
            }
        }
        return steps;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static Command command(String command, String shown) {
        List<String> words = List.of(command.split(" "));
        if (shown == null) {
            return new Command(words, Pattern.compile(ANYTHING, Pattern.DOTALL), 0);
        }
        Matcher code = EXIT_CODE.matcher(shown);
        int exitCode = code.find() ? Integer.parseInt(code.group(1)) : 0;
        StringBuilder pattern = new StringBuilder(ANYTHING);
        code.replaceFirst("")
                .lines()
                .forEach(
                        line -> pattern.append(line.equals("...") ? ANYTHING : "^" + literal(line, "[^\\n]*") + "\\n"));
        return new Command(words, Pattern.compile(pattern.toString(), Pattern.DOTALL | Pattern.MULTILINE), exitCode);
    }

    /** The text as it stands, where the sign for what is left out stands for anything. */
    private static String literal(String text, String anything) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return String.join(anything, parts);
    }

    private static Edit edit(String file, Matcher step) {
        if (step.group("after") != null) {
            String place = step.group("after");
            return edit(file, Pattern.quote(place), place + "\n" + step.group("added"), false);
        } else if (step.group("look") != null) {
            String before = "(" + Pattern.quote(step.group("look")) + ANYTHING + ")";
            return new Edit(
                    file,
                    Pattern.compile(before + Pattern.quote(step.group("says")), Pattern.DOTALL),
                    "$1" + Matcher.quoteReplacement(step.group("instead")),
                    false);
        } else if (step.group("mark") != null) {
            return edit(file, literal(step.group("mark"), "[^\"]*"), step.group("filled"), true);
        }
        String item = "(\"" + step.group("of") + "\": \\[\\n" + ANYTHING + ")^    \\{(?:\\n      )?\"id\": \""
                + step.group("item") + "\"(?:[^\\n]*\\},?\\n|" + ANYTHING + "^    \\},?\\n)";
        return new Edit(file, Pattern.compile(item, Pattern.DOTALL | Pattern.MULTILINE), "$1", false);
    }

    private static Edit edit(String file, String where, String write, boolean everywhere) {
        return new Edit(file, Pattern.compile(where, Pattern.DOTALL), Matcher.quoteReplacement(write), everywhere);
    }
}
