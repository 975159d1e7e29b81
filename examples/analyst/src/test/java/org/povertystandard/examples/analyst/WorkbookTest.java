package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of forms, opened by LibreOffice where it is installed. */
class WorkbookTest {
    /** Comma, quotes, UTF-8, from the first line, values as they are stored, every sheet. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private static final long MINUTES = 3;

    @TempDir
    private Path folder;

    private YearOfReview year;

    @BeforeEach
    void forms() throws IOException {
        year = new YearOfReview(folder);
        assertThat(year.run("forms", YearOfReview.WHOLE + " --year 2024 review-2024.csv"))
                .isZero();
    }

    @Test
    void libre_office_reads_in_each_sheet_what_the_table_says() throws IOException, InterruptedException {
        assumeTrue(
                hasLibreOffice(),
                "LibreOffice (soffice) is not installed; apt package libreoffice-calc-nogui brings it.");
        convert();

        for (String form : FormsCommandTest.FORMS) {
            List<List<String>> table = asStored(cells(folder.resolve("out/form-" + form + ".csv")));
            List<List<String>> sheet = cells(folder.resolve("read/forms-Mẫu " + form.replace('-', '.') + ".csv"));

            List<List<String>> expected = rowsFrom(table, firstRow(table));
            assertThat(rowsFrom(sheet, firstRow(table)).subList(0, expected.size()))
                    .as("form " + form)
                    .isEqualTo(expected);
        }
    }

    @Test
    void headings_stand_over_the_columns_they_are_of() throws IOException, InterruptedException {
        assumeTrue(
                hasLibreOffice(),
                "LibreOffice (soffice) is not installed; apt package libreoffice-calc-nogui brings it.");
        convert();

        List<List<String>> sheet = cells(folder.resolve("read/forms-Mẫu 7.1.csv"));
        assertThat(sheet.get(0).get(0)).isEqualTo("Mẫu số 7.1. TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO");
        assertThat(sheet.get(1).get(0)).isEqualTo("Năm rà soát: 2024");
        assertThat(sheet.get(3))
                .containsExactly(
                        "TT",
                        "Khu vực/Địa bàn",
                        "Tổng số hộ dân cư (tại thời điểm rà soát)",
                        "",
                        "Kết quả rà soát (chính thức)",
                        "",
                        "",
                        "");
        assertThat(sheet.get(6)).containsExactly("A", "B", "1", "2", "3", "4", "5", "6");
    }

    private void convert() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        EVERY_SHEET,
                        "--outdir",
                        folder.resolve("read").toString(),
                        folder.resolve("out/forms.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("soffice.log")))
                .isZero();
    }

    private static boolean hasLibreOffice() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    private static List<List<String>> cells(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var records = CsvReader.builder()
                .skipEmptyLines(false)
                .ofCsvRecord(Files.readString(csv).replace("\uFEFF", ""))) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    /** The first row that is no heading: the printed numbers, or the first block. */
    private static List<String> firstRow(List<List<String>> table) {
        return table.get(1);
    }

    /** The sheet stores 50.00 as 50; how it is shown is the format's. */
    private static List<List<String>> asStored(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("\\d+\\.\\d\\d")
                                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                                : cell)
                        .toList())
                .toList();
    }

    private static List<List<String>> rowsFrom(List<List<String>> rows, List<String> first) {
        return rows.subList(rows.indexOf(first), rows.size());
    }
}
