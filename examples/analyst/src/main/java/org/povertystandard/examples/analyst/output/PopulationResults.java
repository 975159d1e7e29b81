package org.povertystandard.examples.analyst.output;

import java.io.IOException;
import java.nio.file.Path;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationWriter;

/** The files of a packing: the population, and what was refused. */
public final class PopulationResults implements AutoCloseable {
    public static final String POPULATION = "households.population";

    private final Path path;
    private final PartFile file;
    private final CsvFile refused;

    public PopulationResults(ResultFolder folder) {
        path = folder.file(POPULATION);
        file = new PartFile(path);
        refused = CsvFile.ofRefused(folder.file(Results.REFUSED));
    }

    /** Writes a problem. */
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    /** Writes the population and gives the complete files their names. */
    public void finish(Population population) {
        try {
            PopulationWriter.write(population, file);
            file.close();
            file.finish();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
        refused.finish();
    }

    @Override
    public void close() {
        refused.close();
        try {
            file.close();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }
}
