package org.povertystandard.household;

/**
 * The statistics office's code of an ethnic group (column 4b), such as {@code 01} for Kinh.
 *
 * @param code not blank
 */
public record EthnicGroup(String code) {
    public EthnicGroup {
        Ids.check("ethnic group", code);
    }

    public static EthnicGroup of(String code) {
        return new EthnicGroup(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
