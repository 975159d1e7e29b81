package org.povertystandard.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;

/** The names that cases of a standard may expect something of: a misspelt one could expect that nothing happens. */
final class CaseNames {
    private final PovertyStandard standard;

    CaseNames(PovertyStandard standard) {
        this.standard = standard;
    }

    void check(LawCase each) {
        LawCase.Expectation expect = each.expect();
        List<String> indicators = names(standard.indicators().stream(), Indicator::id);
        List<String> readings = names(standard.readings().stream(), Reading::id);
        List<String> measures = names(standard.tests().stream().flatMap(test -> test.measures().stream()), Measure::id);
        List<String> items = names(
                standard.scorecards().stream().flatMap(cited -> cited.scorecard().items().stream()), item -> item.id());
        check(
                each,
                "possible",
                "class",
                names(standard.categories().stream(), Category::id),
                orNone(expect.possible()));
        check(each, "deprived", "indicator", indicators, orNone(expect.deprived()));
        check(each, "unknown", "indicator", indicators, orNone(expect.unknown()));
        check(each, "notDeprived", "indicator", indicators, expect.notDeprived());
        check(each, "measures", "measure", measures, expect.measures().keySet());
        check(each, "points", "item", items, expect.points().keySet());
        check(each, "caveats", "reading", readings, expect.caveats());
        check(each, "noCaveats", "reading", readings, expect.noCaveats());
    }

    private static List<String> orNone(Optional<List<String>> names) {
        return names.orElse(List.of());
    }

    private static <T> List<String> names(Stream<T> parts, Function<T, Object> id) {
        return parts.map(id).map(String::valueOf).distinct().toList();
    }

    private void check(LawCase each, String key, String what, List<String> names, Collection<String> given) {
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(each.place() + ": case \"" + each.name() + "\": " + key
                    + ": the standard " + standard.id() + " has no " + what + " \"" + name + "\".\n"
                    + Names.hint(names, name));
        });
    }
}
