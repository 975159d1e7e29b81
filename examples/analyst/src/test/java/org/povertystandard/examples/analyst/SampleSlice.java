package org.povertystandard.examples.analyst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first households of the sample, with columns of a survey beside the form's. */
final class SampleSlice {
    private static final Path SAMPLE = Path.of("sample");

    private SampleSlice() {}

    /** Puts so many households and their members into a program's folder; each has a weight and a stratum. The first weight shows that points are decimal. */
    static Program in(Path folder, int households) throws IOException {
        List<String> rows = Files.readAllLines(SAMPLE.resolve("households.csv")).subList(0, households + 1);
        Set<String> ids = rows.stream().map(SampleSlice::id).collect(Collectors.toSet());
        String[] members = Files.readAllLines(SAMPLE.resolve("members.csv")).stream()
                .filter(row -> ids.contains(id(row)))
                .toArray(String[]::new);
        List<String> weighted = new ArrayList<>(List.of(rows.get(0) + ",Survey weight,stratum"));
        for (int i = 1; i < rows.size(); i++) {
            weighted.add(rows.get(i) + "," + (i % 7 + 1) + "." + i % 10 + (i == 1 ? "250," : "25,")
                    + (i % 11 == 0 ? "" : "S" + i % 2));
        }
        return new Program(folder)
                .file("households.csv", weighted.toArray(String[]::new))
                .file("members.csv", members);
    }

    private static String id(String row) {
        return row.substring(0, row.indexOf(','));
    }
}
