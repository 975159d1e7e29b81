package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Boundaries;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.NearHousehold;
import org.povertystandard.testkit.Side;

/** A standard over questions of its own has its boundaries reached like the law's. */
class MpindexBoundariesTest {
    private final LoadedStandard standard = standard();
    private final Boundaries boundaries = Boundaries.of(standard.standard());
    private final Determiner determiner = Determiner.of(standard);

    private static LoadedStandard standard() {
        try {
            byte[] document = Files.readAllBytes(Path.of("mpindex", "standard.json"));
            return Standards.of(List.of(() -> List.of(new StandardDocument("standard.json", document))))
                    .get("mpindex-example");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void each_test_is_seen_to_hold_and_to_fail() {
        for (Boundary boundary : boundaries.all()) {
            Set<Boolean> seen = new TreeSet<>();
            for (Side side : boundary.sides()) {
                household(boundary, side).ifPresent(near -> seen.add(boundary.holdsOn(side)));
            }
            assertThat(seen).as(boundary.label()).containsExactly(false, true);
        }
    }

    @Test
    void the_line_is_met_on_the_side_on_which_it_holds() {
        Map<Truth, Integer> met = new HashMap<>();
        for (Boundary boundary : boundaries.all()) {
            if (boundary.owner().startsWith("line ")) {
                for (Side side : boundary.sides()) {
                    household(boundary, side).ifPresent(near -> {
                        assertThat(met(near)).as(near.side().name()).isEqualTo(Truth.of(boundary.holdsOn(side)));
                        met.merge(met(near), 1, Integer::sum);
                    });
                }
            }
        }
        assertThat(met).containsOnlyKeys(Truth.TRUE, Truth.FALSE);
    }

    private Optional<NearHousehold> household(Boundary boundary, Side side) {
        return boundaries.household(boundary, side, 1);
    }

    private Truth met(NearHousehold near) {
        Determination found =
                determiner.determine(near.household(), near.household().reviewedOn(), TestId.of("one-third"));
        return found.measures().get(0).lines().get(0).met();
    }
}
