package org.povertystandard.rules.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;

/**
 * Small standards made up at random, over few questions with few answers: see {@link SmallHouseholds}. Some ask for the year of the
 * review as well.
 */
final class SmallStandards {
    private final Random random;
    private final boolean asksForTheYear;
    private final List<String> indicators = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<Integer> points = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private String incomeLine = "";
    private String countLine = "";
    private String scoreLine = "";
    private String askedOf = "";

    SmallStandards(long seed) {
        this(seed, false);
    }

    SmallStandards(long seed, boolean asksForTheYear) {
        this.random = new Random(seed);
        this.asksForTheYear = asksForTheYear;
        IntStream.range(0, 2 + random.nextInt(3)).forEach(i -> indicators.add(criterion()));
        IntStream.range(0, 3).forEach(i -> rows.add(criterion()));
        IntStream.range(0, 6).forEach(i -> points.add(points()));
        incomeLine = incomeLine();
        countLine = countLine();
        scoreLine = scoreLine();
        askedOf = memberAtom(false);
        List<String> sound = List.of(
                "{\"all\": [{\"line\": \"a\"}, {\"line\": \"b\"}]}",
                "{\"all\": [{\"line\": \"a\"}, {\"not\": {\"line\": \"b\"}}]}",
                "{\"not\": {\"line\": \"a\"}}");
        classes.addAll(sound);
        if (random.nextInt(3) == 0) {
            classes.set(random.nextInt(3), pick("{\"line\": \"b\"}", "{\"not\": {\"line\": \"b\"}}", "{\"any\": []}"));
        }
    }

    /** Changes one thing. */
    void reform() {
        switch (random.nextInt(8)) {
            case 0 -> incomeLine = incomeLine();
            case 1 -> countLine = countLine();
            case 2 -> scoreLine = scoreLine();
            case 3 -> points.set(random.nextInt(points.size()), points());
            case 4 -> rows.set(random.nextInt(rows.size()), criterion());
            case 5 -> askedOf = memberAtom(false);
            default -> indicators.set(random.nextInt(indicators.size()), criterion());
        }
    }

    /** The cells into which one test of the standard cuts the household's amount. */
    AmountCells cells(String test) {
        List<String> criteria = test.equals("count") ? indicators : rows;
        return AmountCells.of(String.join(" ", criteria) + incomeLine);
    }

    /** The same of one indicator alone. */
    AmountCells cells(int indicator) {
        return AmountCells.of(indicators.get(indicator));
    }

    /** The same of one row alone, such as {@code card/r1}. */
    AmountCells cellsOfRow(String row) {
        return AmountCells.of(rows.get(Integer.parseInt(row.substring(row.lastIndexOf('r') + 1))));
    }

    @SafeVarargs
    private <T> T pick(T... options) {
        return options[random.nextInt(options.length)];
    }

    private int points() {
        return random.nextInt(4);
    }

    private String countLine() {
        return line(pick(">=", ">"), 1 + random.nextInt(3));
    }

    private String scoreLine() {
        return line(pick("<=", "<"), random.nextInt(6));
    }

    private String incomeLine() {
        return pick("<=", "<") + "\", \"limit\": {\"byChoice\": \"area\", \"of\": {\"urban\": "
                + (1 + random.nextInt(2)) + ", \"rural\": " + (1 + random.nextInt(2)) + "}}";
    }

    private static String line(String operator, int limit) {
        return operator + "\", \"limit\": " + limit;
    }

    private String criterion() {
        return asksForTheYear && random.nextBoolean() ? ofYears(timeless()) : timeless();
    }

    /** Of some years alone; or of so many members in each. */
    private String ofYears(String criterion) {
        String year = "{\"fact\": \"review-year\"}";
        int limit = 2024 + random.nextInt(3);
        String years = random.nextBoolean()
                ? comparison(year, pick(">=", "<", "="), limit)
                : comparison(
                        "{\"sum\": [" + year + ", {\"countMembers\": " + pick("\"all\"", memberTest()) + "}]}",
                        pick(">=", "="),
                        limit);
        return "{\"" + pick("all", "any") + "\": [" + years + ", " + criterion + "]}";
    }

    private String timeless() {
        String member = memberTest();
        return switch (random.nextInt(9)) {
            case 0, 1 -> "{\"anyMember\": " + member + "}";
            case 2 -> "{\"not\": {\"anyMember\": " + member + "}}";
            case 3 -> "{\"everyMember\": " + member + "}";
            case 4 -> comparison("{\"countMembers\": " + member + "}", pick("<", ">=", "="), 1 + random.nextInt(3));
            case 5 ->
                comparison(
                        "{\"quotient\": [{\"countMembers\": " + member + "}, {\"countMembers\": \"all\"}]}",
                        pick(">", ">="),
                        pick("0.5", "0.5", "0.7"));
            case 6 -> comparison("{\"fact\": \"amount\"}", pick("<", ">=", "="), 2);
            case 7 ->
                comparison(
                        "{\"quotient\": [{\"fact\": \"amount\"}, {\"countMembers\": \"all\"}]}",
                        pick("<", "<="),
                        1 + random.nextInt(2));
            default -> pick("{\"fact\": \"radio\", \"is\": true}", "{\"fact\": \"area\", \"in\": [\"urban\"]}");
        };
    }

    private static String comparison(String left, String operator, Object right) {
        return "{\"compare\": [" + left + ", \"" + operator + "\", " + right + "]}";
    }

    private String memberTest() {
        return switch (random.nextInt(4)) {
            case 0 -> memberAtom(true);
            case 1 -> "{\"not\": " + memberAtom(true) + "}";
            case 2 -> "{\"all\": [" + memberAtom(true) + ", " + memberAtom(true) + "]}";
            default -> "{\"any\": [" + memberAtom(true) + ", " + memberAtom(true) + "]}";
        };
    }

    private static final String AGE_OF_THE_YEAR =
            "{\"lookup\": \"ages\", \"column\": \"area\", \"at\": {\"fact\": \"review-year\"}, \"match\": \"latest-not-above\"}";

    private String memberAtom(boolean trade) {
        return switch (random.nextInt(trade ? 4 : 2)) {
            case 0 -> comparison("{\"fact\": \"age-years\"}", pick("<", ">="), asksForTheYear ? AGE_OF_THE_YEAR : "18");
            case 1 -> "{\"fact\": \"ill\", \"is\": " + random.nextBoolean() + "}";
            default -> "{\"fact\": \"trade\", \"in\": [\"" + pick("x", "y") + "\"]}";
        };
    }

    LoadedStandard loaded() {
        return loaded(text());
    }

    /** The same with every row scoring, so that no row is left out because an earlier one holds. */
    LoadedStandard withEveryRow() {
        return loaded(text().replace("first-row", "every-row"));
    }

    private static LoadedStandard loaded(String text) {
        return StandardReader.read(new StandardDocument("small.json", text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    String text() {
        return """
            {"format": "poverty-standard/1", "id": "small", "name": %1$s,
             "instruments": [{"id": "act", "kind": %1$s}],
             "citations": [{"id": "c", "instrument": "act", "place": %1$s, "attestation": "gazette"}],
             "applied": [{"from": "2024-01-01", "until": "2027-01-01", "tests": ["count", "score"], "cite": ["c"]}],
             "facts": [
              {"id": "radio", "scope": "household", "type": {"kind": "yes-no"}, "label": %1$s, "unaskedCountsAs": false},
              {"id": "amount", "scope": "household", "type": {"kind": "number", "unit": "dong", "decimals": 0, "minimum": 0}, "label": %1$s},
              {"id": "ill", "scope": "member", "type": {"kind": "yes-no"}, "label": %1$s},
              {"id": "trade", "scope": "member", "type": {"kind": "choice", "codes": [{"code": "x", "label": %1$s}, {"code": "y", "label": %1$s}]}, "label": %1$s}],
             "questions": [{"facts": ["trade"], "askedOf": %2$s, "cite": []}], "groups": [], "figures": [], "tables": [%9$s],
             "definitions": [], "ageing": "march-1", "dimensions": [{"id": "d", "number": "1", "label": %1$s}],
             "indicators": [%3$s],
             "scorecards": [{"id": "card", "label": %1$s, "cite": ["c"], "columns": [
               {"id": "town", "label": %1$s, "when": {"fact": "area", "in": ["urban"]}},
               {"id": "land", "label": %1$s, "when": {"fact": "area", "in": ["rural"]}}],
               "items": [{"id": "one", "number": "1", "label": %1$s, "counts": "first-row", "rows": [%4$s, %5$s]},
                         {"id": "two", "number": "2", "label": %1$s, "counts": "every-row", "rows": [%6$s]}]}],
             "categories": [{"id": "p", "label": %1$s}, {"id": "q", "label": %1$s}, {"id": "r", "label": %1$s}],
             "tests": [%7$s, %8$s], "inquiries": [], "readings": [], "notes": []}
            """.formatted(
                        LABEL,
                        askedOf,
                        String.join(
                                ", ",
                                IntStream.range(0, indicators.size())
                                        .mapToObj(this::indicator)
                                        .toList()),
                        row(0),
                        row(1),
                        row(2),
                        test("count", "{\"deprivations\": \"count\"}", countLine),
                        test("score", "{\"score\": \"card\"}", scoreLine),
                        asksForTheYear ? AGES : "");
    }

    private static final String LABEL = "{\"vi\": \"x\", \"en\": \"x\"}";

    /** The same age in all years, but for 2025 in towns, where there is none. */
    private static final String AGES = """
            {"id": "ages", "label": %1$s, "unit": "years", "columns": ["urban", "rural"],
             "rows": [{"at": 2020, "values": [18, 18]}, {"at": 2025, "values": [null, 18]}, {"at": 2026, "values": [18, 18]}],
             "cite": ["c"]}
            """.formatted(LABEL);

    private String indicator(int index) {
        return "{\"id\": \"i%d\", \"number\": \"1.%d\", \"dimension\": \"d\", \"label\": %s, \"deprivedWhen\": %s, \"cite\": [\"c\"]}"
                .formatted(index, index, LABEL, indicators.get(index));
    }

    private String row(int index) {
        return "{\"id\": \"r%d\", \"label\": %s, \"when\": %s, \"points\": {\"town\": %d, \"land\": %d}}"
                .formatted(index, LABEL, rows.get(index), points.get(2 * index), points.get(2 * index + 1));
    }

    private String test(String id, String quantity, String line) {
        return """
            {"id": "%1$s", "label": %2$s, "cite": ["c"], "measures": [
              {"id": "income", "side": "income", "label": %2$s, "unit": "dong",
               "quantity": {"quotient": [{"fact": "amount"}, {"countMembers": "all"}]},
               "lines": [{"id": "a", "label": %2$s, "operator": "%3$s, "cite": ["c"]}]},
              {"id": "sum", "side": "deprivation", "label": %2$s, "unit": "points", "quantity": %4$s,
               "lines": [{"id": "b", "label": %2$s, "operator": "%5$s, "cite": ["c"]}]}],
             "categories": [{"category": "p", "when": %6$s}, {"category": "q", "when": %7$s}, {"category": "r", "when": %8$s}]}
            """.formatted(id, LABEL, incomeLine, quantity, line, classes.get(0), classes.get(1), classes.get(2));
    }
}
