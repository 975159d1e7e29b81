package org.povertystandard.rules.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.povertystandard.rules.document.Outcome;

/** A population that was written is read as it was, or not at all. */
class PopulationFileProperties {

    @Property(tries = 60)
    @Label("a population that is written and read counts the same and is written the same")
    void roundTrip(@ForAll long seed, @ForAll boolean weighted, @ForAll boolean byIncome) {
        var random = new Random(seed);
        List<HouseholdRow> rows = new Rows(random, weighted).some(random.nextInt(200));
        Population population = Rows.population(byIncome ? Rows.INCOME : Rows.SCORE, rows, weighted);
        byte[] file = written(population);

        Population read = read(file).orElseThrow();

        assertThat(read.header()).isEqualTo(population.header());
        assertThat(header(file).orElseThrow()).isEqualTo(population.header());
        assertThat(written(read)).isEqualTo(file);
        assertThat(byProvince(read)).isEqualTo(byProvince(population));
    }

    @Property(tries = 5)
    @Label("a file cut short anywhere, or with one byte changed anywhere, or with one more, is refused with a reason")
    void spoiltFiles(@ForAll long seed) {
        var random = new Random(seed);
        byte[] file = written(Rows.population(Rows.SCORE, new Rows(random, true).some(12), true));
        for (int length = 0; length < file.length; length++) {
            assertThat(read(java.util.Arrays.copyOf(file, length)).problems()).hasSize(1);
        }
        for (int at = 0; at < file.length; at++) {
            byte[] spoilt = file.clone();
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(read(spoilt).problems()).as("byte %s", at).hasSize(1);
        }
        assertThat(read(java.util.Arrays.copyOf(file, file.length + 1)).problems())
                .hasSize(1);
    }

    private static List<ClassCounts> byProvince(Population population) {
        GridCounts counts = Grid.of(Reform.asItStands(population)).count(population, "province");
        return counts.groups().stream().map(group -> counts.at(group, Map.of())).toList();
    }

    static byte[] written(Population population) {
        try {
            var bytes = new ByteArrayOutputStream();
            PopulationWriter.write(population, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<Population> read(byte[] file) {
        try {
            return PopulationReader.read(new ByteArrayInputStream(file), "p.population", Rows.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<PopulationHeader> header(byte[] file) {
        try {
            return PopulationReader.header(new ByteArrayInputStream(file), "p.population");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
