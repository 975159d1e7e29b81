package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactType;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every list of answers in a test of 2022, with one answer taken out of it or put into it: a generated case catches each, unless it is
 * proven to change nothing or is one of those named here.
 */
class SetDamageTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] TEXT = StandardWriter.write(Reforms.STANDARD.standard());
    private static final Map<String, List<String>> CODES = codes();

    /**
     * Whoever does not work is not asked what kind of work it is, which the test asks as well; and a labour contract gives the points of
     * another row, so that the class hangs on both rows together.
     */
    private static final Set<String> SHOWN_BY_NOBODY = Set.of(
            "employment in [working]: no-job",
            "employment in [working]: no-capacity",
            "employment in [working]: studying",
            "employment in [working]: does-not-want",
            "employment in [working]: retired-homemaker",
            "wage-work in [without-contract]: with-contract",
            "wage-work in [not-wage-work]: with-contract");

    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new HashMap<>();
        Stream.concat(
                        FormFacts.all().stream().map(fact -> fact.declaration()),
                        Reforms.STANDARD.standard().facts().stream().map(fact -> fact.declaration()))
                .forEach(fact -> {
                    if (fact.type() instanceof FactType.Choice choice) {
                        codes.put(fact.id().value(), choice.codes());
                    }
                });
        return codes;
    }

    /** The lists of answers of a standard, each with the parts in which it stands, also through definitions. */
    private static Map<ObjectNode, Set<String>> lists(JsonNode standard) {
        Map<ObjectNode, Set<String>> lists = new IdentityHashMap<>();
        standard.get("indicators")
                .forEach(each -> collect(standard, each, "indicator " + id(each), new TreeSet<>(), lists));
        standard.get("scorecards").forEach(card -> {
            card.get("columns")
                    .forEach(each ->
                            collect(standard, each, "column " + id(each) + " of " + id(card), new TreeSet<>(), lists));
            card.get("items")
                    .forEach(item -> item.get("rows")
                            .forEach(each -> collect(
                                    standard, each, "row " + id(each) + " of " + id(card), new TreeSet<>(), lists)));
        });
        standard.get("tests").forEach(each -> collect(standard, each, "test " + id(each), new TreeSet<>(), lists));
        return lists;
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static void collect(
            JsonNode standard, JsonNode node, String part, Set<String> seen, Map<ObjectNode, Set<String>> lists) {
        if (node instanceof ObjectNode object && object.has("fact") && object.has("in")) {
            lists.computeIfAbsent(object, any -> new TreeSet<>()).add(part);
        }
        if (node.isObject()
                && node.has("definition")
                && seen.add(node.get("definition").asString())) {
            standard.get("definitions").forEach(definition -> {
                if (definition.get("id").equals(node.get("definition"))) {
                    collect(standard, definition, part, seen, lists);
                }
            });
        }
        node.forEach(child -> collect(standard, child, part, seen, lists));
    }

    /** Whether a case or the reader tells the damage; a reader refuses two columns that serve one household. */
    private static boolean isCaught(JsonNode damaged) {
        Optional<LoadedStandard> read = StandardReader.read(
                        new StandardDocument("damaged.json", JSON.writeValueAsBytes(damaged)))
                .value();
        return read.isEmpty()
                || Stream.of("decree", "circular")
                        .map(test -> GeneratedCases.of("vn-2022-2026", test))
                        .map(pairs -> GeneratedCases.caughtBy(pairs, read.get()))
                        .anyMatch(Optional::isPresent);
    }

    /** Whether a proof says so of each part in which the list stands. */
    private static boolean changesNothing(Set<String> parts, String damage) {
        Set<String> proven = Stream.of("decree", "circular")
                .flatMap(test -> GeneratedCases.of("vn-2022-2026", test).infeasible().entrySet().stream())
                .filter(entry -> entry.getValue().startsWith("whoever answers "))
                .map(entry -> entry.getKey().label())
                .collect(Collectors.toSet());
        return parts.stream().allMatch(part -> proven.contains(part + ": " + damage));
    }

    @Test
    void anAnswerMoreOrLessInAListIsCaught() {
        JsonNode standard = JSON.readTree(TEXT);
        List<String> damages = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        lists(standard).forEach((list, parts) -> {
            ArrayNode sound = (ArrayNode) list.get("in");
            String fact = list.get("fact").asString();
            List<String> named = sound.valueStream().map(JsonNode::asString).toList();
            for (String code : CODES.getOrDefault(fact, List.of())) {
                Collection<String> moved = new TreeSet<>(named);
                if (!moved.remove(code)) {
                    moved.add(code);
                }
                ArrayNode changed = JSON.createArrayNode();
                moved.forEach(changed::add);
                list.set("in", changed);
                String damage = fact + " in " + new TreeSet<>(named) + ": " + code;
                damages.add(damage);
                if (!changesNothing(parts, damage) && !isCaught(standard)) {
                    missed.add(damage);
                }
            }
            list.set("in", sound);
        });

        assertThat(damages).hasSizeGreaterThan(150);
        assertThat(missed).containsExactlyInAnyOrderElementsOf(SHOWN_BY_NOBODY);
    }
}
