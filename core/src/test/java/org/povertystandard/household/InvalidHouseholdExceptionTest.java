package org.povertystandard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvalidHouseholdExceptionTest {
    @Test
    void what_is_wrong_with_which_household_is_told_by_another_jvm_too() throws IOException, ClassNotFoundException {
        var thrown = catchThrowableOfType(
                InvalidHouseholdException.class,
                () -> Household.builder()
                        .id("h-1")
                        .reviewedOn(LocalDate.of(2024, 10, 15))
                        .build());

        var there = (InvalidHouseholdException) read(written(thrown));

        assertThat(there).hasMessage(thrown.getMessage());
        assertThat(there.household()).isEqualTo(HouseholdId.of("h-1"));
        assertThat(there.problems()).containsExactly(new HouseholdProblem("members", HouseholdRule.HAS_MEMBERS));
    }

    private static byte[] written(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
