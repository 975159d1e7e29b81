package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Table;

/** An indicator cites what it rests on. */
final class CitationsTest {
    private static final PovertyStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026").standard();

    static List<Indicator> indicators() {
        return STANDARD.indicators();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_indicator_cites_a_source_of_each_definition_figure_and_table_in_it(Indicator indicator) {
        var used = new Used();
        used.in(indicator.deprivedWhen());

        assertThat(used.sources)
                .allSatisfy(
                        (part, sources) -> assertThat(indicator.cite()).as(part).containsAnyElementsOf(sources));
    }

    /** The parts that a criterion is made of, with their sources. */
    private static final class Used {
        private final Map<String, List<CitationId>> sources = new LinkedHashMap<>();

        void in(Expression expression) {
            expression.walk(this::look);
        }

        private void look(Expression expression) {
            if (expression instanceof Quantity.OfFigure figure) {
                figure(figure.id());
            } else if (expression instanceof Quantity.Lookup lookup) {
                table(lookup);
            } else if (expression instanceof Quantity.Defined defined) {
                definition(defined.id());
            } else if (expression instanceof Criterion.Defined defined) {
                definition(defined.id());
            }
        }

        private void definition(DefinitionId id) {
            Definition definition = STANDARD.definitions().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            sources.put(id.value(), definition.cite());
            in(definition.expression());
        }

        private void figure(FigureId id) {
            Figure figure = STANDARD.figures().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            sources.put(id.value(), figure.cite());
        }

        private void table(Quantity.Lookup lookup) {
            Table table = STANDARD.tables().stream()
                    .filter(candidate -> candidate.table().id().equals(lookup.table()))
                    .findFirst()
                    .orElseThrow();
            sources.put(lookup.table().value(), table.cite());
        }
    }
}
