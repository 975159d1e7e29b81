package org.povertystandard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two ways to write one code would make two groups of it. */
class EthnicGroupTest {
    @Test
    void a_code_has_two_digits() {
        assertThat(EthnicGroup.of("01")).isEqualTo(EthnicGroup.of("01")).hasToString("01");
        for (String none : List.of("", "1", "001", "Kinh", " 1", "1 ", "0\u0661", "-1")) {
            assertThatIllegalArgumentException()
                    .as(none)
                    .isThrownBy(() -> EthnicGroup.of(none))
                    .withMessage("The code of an ethnic group has two digits, such as 01.");
        }
    }
}
