package org.povertystandard.household;

/**
 * The code of a province, district, commune or village, as the user's own list has it.
 *
 * @param value not blank, at most 200 characters
 */
public record AreaCode(String value) {
    public AreaCode {
        Ids.check("area", value);
    }

    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
