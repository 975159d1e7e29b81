package org.povertystandard.examples.analyst.review;

import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.examples.analyst.output.CsvFile;
import org.povertystandard.examples.analyst.output.RefusedTable;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.fact.Label;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.document.Problem;

/** The rows that were refused, with every reason. */
public final class RefusedFile implements RefusedRows, AutoCloseable {
    private static final Label CONTRADICTION = Label.of(
            "Hộ được ghi là không còn hoặc mới có trong năm, nhưng tệp cho thấy khác; thay đổi này không được tính.",
            "The household is said to have ended, or to have come only in the year, and the files say otherwise; the change is"
                    + " not counted.");

    private final CsvFile file;
    private long rows;

    public RefusedFile(ResultFolder folder) {
        file = CsvFile.ofRefused(folder.file(Results.REFUSED));
    }

    @Override
    public void refuse(String household, List<Problem> problems) {
        rows++;
        problems.forEach(problem -> file.write(RefusedTable.row(household, problem)));
    }

    /** Notes the households whose changes the files contradict. */
    public void contradictions(Movements movements) {
        movements
                .contradictions()
                .forEach(household -> refuse(
                        household.value(),
                        List.of(new Problem(
                                Problem.Code.CONTRADICTION,
                                "changes",
                                0,
                                "change",
                                Optional.empty(),
                                CONTRADICTION,
                                Optional.empty()))));
    }

    /** How many were refused. */
    public long rows() {
        return rows;
    }

    /** Gives the complete file its name. */
    public void finish() {
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
