package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of(
            "area",
            "septic",
            "grid",
            "dwelling-area-m2",
            "poultry-birds",
            "poultry-tens",
            "vn-2001-2005",
            "vn-2006-2010",
            "vn-2011-2015");

    @ParameterizedTest
    @CsvSource({
        "aera, area",
        "Area, area",
        "septc, septic",
        "spetci, septic",
        "girt, grid",
        "dweling-aera-m2, dwelling-area-m2",
        "poultry-brids, poultry-birds",
        "vn-2006-2011, vn-2006-2010"
    })
    void mistakesOfTypingAreSeenThrough(String typed, String name) {
        assertThat(NearestName.among(NAMES, typed)).contains(name);
        assertThat(NearestName.meant(NAMES, typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"≤, <=", "≥, >=", "=<, <=", "=>, >=", "==, ="})
    void aComparisonIsKnownAsItIsPrinted(String typed, String operator) {
        assertThat(NearestName.among(List.of("<", "<=", "=", ">=", ">"), typed)).contains(operator);
    }

    @Test
    void theOnlyNameThatGoesOnIsMeant() {
        assertThat(NearestName.among(NAMES, "dwelling")).contains("dwelling-area-m2");
        assertThat(NearestName.among(NAMES, "Dwelling-Area")).contains("dwelling-area-m2");
    }

    @Test
    void ofTwoNamesThatGoOnNeitherIsTheOne() {
        assertThat(NearestName.among(NAMES, "poultry")).isEmpty();
        assertThat(NearestName.meant(NAMES, "poultry")).containsExactly("poultry-birds", "poultry-tens");
    }

    @ParameterizedTest
    @CsvSource({"vn", "toilet", "ax", "''", "dwell"})
    void whatIsNearToNothingOrToManyNamesMeansNone(String typed) {
        assertThat(NearestName.among(NAMES, typed)).isEmpty();
        assertThat(NearestName.meant(NAMES, typed)).isEmpty();
    }

    @Test
    void ofThoseEquallyNearOneOfTheSameLengthIsMeantAndThenTheFirstOfTheAlphabet() {
        assertThat(NearestName.among(List.of("heads", "heat", "bead"), "head")).contains("bead");
    }

    @Test
    void whatIsLongerThanAnyNameIsNotLookedFor() {
        String name = "a".repeat(81);

        assertThat(NearestName.meant(List.of(name), name)).isEmpty();
    }
}
