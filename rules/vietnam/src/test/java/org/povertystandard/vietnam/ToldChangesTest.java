package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.analysis.StructuralChange;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.RuleBook;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Whatever a standard is made of: that it is another is told in words, and among the changes of the structure. */
class ToldChangesTest {
    /** What is no change of the law, with the reason. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "id.*", "names the standard: the heading says which two are compared",
            "name .*", "names the standard: the heading says which two are compared",
            "derivedFrom .*", "what it stands on, and why, is said at the head of its page");

    /** What the words leave out and the structure has, with the reason. */
    private static final Map<String, String> NOT_IN_WORDS = Map.of(
            ".*\\.cite, one less", "sources stand beside what rests on them",
            ".*\\.(label|question)", "what a thing is called is the title under which its changes stand",
            ".*(Indicator|Item)\\.number", "the number is part of the title",
            ".* Measure\\.(side|unit)", "the side is no rule; the unit is said with each line",
            "(citations|instruments) .*, one less", "sources stand beside what rests on them",
            "definitions .*\\.scope", "of whom a definition speaks follows from what it asks",
            "figures figures, one less", "a figure that something uses cannot be left out: a reader refuses it",
            ".* LookupTable\\.columns.*", "the codes of a choice: another choice is another lookup");

    /** With everything that it happens not to have. */
    private static final LoadedStandard STANDARD = Reforms.changed(builder -> builder.place(
                    new LocalPlace(PlaceId.of("somewhere"), Label.of("nơi nào đó", "somewhere")))
            .absentTests(
                    List.of(new AbsentTest(TestId.of("other"), Label.of("chưa có", "there is none yet"), List.of()))));

    private static final Map<String, PovertyStandard> ALTERED = Altered.all(STANDARD.standard());

    private static boolean is(String what, Map<String, String> some) {
        return some.keySet().stream().anyMatch(pattern -> Pattern.matches(pattern, what));
    }

    private static boolean isTold(PovertyStandard altered) {
        return !RuleBook.of(Reforms.loaded(altered))
                .since(STANDARD)
                .changes(Language.ENGLISH)
                .contains("Nothing reads otherwise.");
    }

    /** Each of more than a hundred standards is put into words whole, which takes some seconds. */
    @Test
    void whateverIsOtherwiseIsToldInWords() {
        Set<String> silent = ALTERED.entrySet().stream()
                .filter(each -> !is(each.getKey(), NOT_TOLD) && !is(each.getKey(), NOT_IN_WORDS))
                .filter(each -> !isTold(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    @Test
    void whateverIsOtherwiseIsAmongTheChangesOfTheStructure() {
        Set<String> silent = ALTERED.entrySet().stream()
                .filter(each -> !is(each.getKey(), NOT_TOLD))
                .filter(each -> StructuralChange.between(STANDARD.standard(), each.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    @Test
    void everyPartOfAStandardIsAltered() {
        Set<String> accessors =
                Altered.accessors().stream().map(accessor -> accessor.getName()).collect(Collectors.toSet());

        assertThat(accessors).hasSizeGreaterThan(20);
        assertThat(ALTERED.keySet().stream().map(what -> what.substring(0, what.indexOf(' '))))
                .containsAll(accessors.stream()
                        .filter(name -> !is(name, NOT_TOLD) && !is(name + " ", NOT_TOLD))
                        .toList());
    }

    @Test
    void aStandardThatReadsTheSameSaysSo() {
        assertThat(isTold(STANDARD.standard())).isFalse();
        assertThat(Stream.of(NOT_TOLD, NOT_IN_WORDS).flatMap(each -> each.values().stream()))
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }
}
