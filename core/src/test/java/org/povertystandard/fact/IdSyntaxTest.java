package org.povertystandard.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.DimensionId;
import org.povertystandard.standard.GroupId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.InstrumentId;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.NoteId;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Every id of a standard is written as its documents demand, and whoever writes one otherwise is told how. */
class IdSyntaxTest {
    private static final Map<String, Function<String, Object>> IDS = Map.ofEntries(
            Map.entry("a fact", FactId::of),
            Map.entry("a column of a scorecard", ColumnId::of),
            Map.entry("a named criterion or quantity", DefinitionId::of),
            Map.entry("a figure of law", FigureId::of),
            Map.entry("an indicator", IndicatorId::of),
            Map.entry("an item of a scorecard", ItemId::of),
            Map.entry("a line of a test", LineId::of),
            Map.entry("a row of a scorecard", RowId::of),
            Map.entry("a scorecard", ScorecardId::of),
            Map.entry("a lookup table", TableId::of),
            Map.entry("an alternative of a reading", AlternativeId::of),
            Map.entry("a class", CategoryId::of),
            Map.entry("a citation", CitationId::of),
            Map.entry("a dimension", DimensionId::of),
            Map.entry("a group of facts", GroupId::of),
            Map.entry("an inquiry", InquiryId::of),
            Map.entry("an act", InstrumentId::of),
            Map.entry("a measure of a test", MeasureId::of),
            Map.entry("a note", NoteId::of),
            Map.entry("a place", PlaceId::of),
            Map.entry("a reading", ReadingId::of),
            Map.entry("a standard", StandardId::of),
            Map.entry("a test", TestId::of));

    static java.util.Set<String> kinds() {
        return IDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfIdSaysHowItIsWritten(String kind) {
        Function<String, Object> make = IDS.get(kind);

        assertThat(make.apply("near-poor-2")).hasToString("near-poor-2");
        assertThatThrownBy(() -> make.apply("Circular Test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id of " + kind + " is lower-case words joined by hyphens, begins with a letter and has"
                        + " at most 80 characters, such as \"near-poor\"; not \"Circular Test\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Circular", "circular test", "circular_test", "-a", "a-", "a--b", "1a", "nghèo", "a.b"})
    void whatIsNoId(String text) {
        assertThat(IdSyntax.isId(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a1", "vn-2022-2026", "circular", "score-a-line"})
    void whatIsAnId(String text) {
        assertThat(IdSyntax.isId(text)).isTrue();
    }

    @Test
    void anIdHasAtMostEightyCharacters() {
        assertThat(IdSyntax.isId("a".repeat(80))).isTrue();
        assertThat(IdSyntax.isId("a".repeat(81))).isFalse();
    }
}
