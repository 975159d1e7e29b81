package org.povertystandard.examples.analyst;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Overlays of the law of 2022 in a folder, and three households that they class otherwise: {@code three} has three deprivations and a
 * low income, {@code four} has four, and {@code above} has four and an income of 1.6 million a month.
 */
final class OverlayFiles {
    static final String DECREE = "--applied-on 2024-12-31 --test decree";

    /** Four deprivations instead of three. */
    static final String FOUR = "four-deprivations.json";

    /** A line of 2.2 million, on top of the four deprivations. */
    static final String FOUR_AND_LINE = "four-and-line.json";

    private static final String THREE_DEPRIVATIONS = """
        {"id":"three","reviewedOn":"2024-10-15","place":{"area":"rural"},"dwelling":{"areaM2":30,\
        "pillarMaterial":"brick-stone","roofMaterial":"tiles","wallMaterial":"brick-stone","toilet":"other",\
        "waterSource":"other"},"assets":{"telephones":1,"colour-tvs":1},"land":{},"livestock":{},"income12Months":12000000,\
        "members":[{"id":"1","birth":"1980-01-01","sex":"male","relation":"head","attendsSchool":false,"socialAllowance":"none",\
        "healthInsurance":false,"usesInternet":true,"employment":"working","jobKind":"other",\
        "wageWork":"not-wage-work"}]}\
        """;

    private OverlayFiles() {}

    static void write(Path folder) throws IOException {
        var program = new LawProgram(folder);
        program.overlay("four-deprivations", "vn-2022-2026", "\"sets\": {\"figures\": {\"deprivation-threshold\": 4}}");
        program.overlay(
                "four-and-line", "four-deprivations", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");
        String four = THREE_DEPRIVATIONS
                .replace("\"id\":\"three\"", "\"id\":\"four\"")
                .replace("\"areaM2\":30", "\"areaM2\":7");
        String above = four.replace("\"id\":\"four\"", "\"id\":\"above\"").replace("12000000", "19200000");
        new Program(folder).file("households.jsonl", THREE_DEPRIVATIONS, four, above);
    }
}
