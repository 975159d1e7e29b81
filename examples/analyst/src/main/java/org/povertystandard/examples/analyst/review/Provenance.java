package org.povertystandard.examples.analyst.review;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** What the rows of a table say of the review that they are of: its year, its standard and its test. A plain list says nothing. */
final class Provenance {
    static final Label AN_ID = Label.of(
            "Mã gồm các từ viết thường không dấu nối bằng dấu gạch ngang; nhiều mã cách nhau bằng dấu chấm phẩy.",
            "An id is lower-case words joined by hyphens; several are separated by semicolons.");
    private static final Label A_YEAR =
            Label.of("Năm được viết bốn chữ số, ví dụ 2024.", "A year has four digits, such as 2024.");

    private final String file;
    private final Set<Year> years = new TreeSet<>();
    private final Set<StandardId> standards = new TreeSet<>(Comparator.comparing(StandardId::value));
    private final Set<TestId> tests = new TreeSet<>(Comparator.comparing(TestId::value));

    Provenance(String file) {
        this.file = file;
    }

    /**
     * What one row says.
     *
     * @param year the reporting year
     * @param standard the standard
     * @param test the test
     */
    record OfRow(Optional<Year> year, Optional<StandardId> standard, Optional<TestId> test) {}

    /** What a row says; a cell that cannot be understood is a problem of the row. */
    static OfRow read(NamedRow row) {
        return new OfRow(
                row.read("reporting-year", Provenance::year, A_YEAR),
                row.read("standard", StandardId::of, AN_ID),
                row.read("test", TestId::of, AN_ID));
    }

    private static Year year(String text) {
        if (text.length() != 4) {
            throw new IllegalArgumentException("A year has four digits.");
        }
        return Year.of(Integer.parseInt(text));
    }

    /** Takes note of a row that is understood as a whole. */
    void add(OfRow row) {
        row.year().ifPresent(years::add);
        row.standard().ifPresent(standards::add);
        row.test().ifPresent(tests::add);
    }

    /** The table's file as the user named it: the reviews of two years may have one name in two folders. */
    String file() {
        return file;
    }

    /** In order. */
    Set<Year> years() {
        return years;
    }

    Set<StandardId> standards() {
        return standards;
    }

    Set<TestId> tests() {
        return tests;
    }

    /**
     * Refuses a table of several reviews, whose households would be counted together as if one law had judged them.
     *
     * @throws Failure if the rows are of several years, standards or tests
     */
    void requireOneReview() {
        requireOne(years, "reported for several years", "nhiều năm báo cáo");
        requireOne(standards, "reviewed by several standards", "nhiều chuẩn");
        requireOne(tests, "reviewed by several tests", "nhiều cách xác định");
    }

    private void requireOne(Collection<?> said, String severalEn, String severalVi) {
        if (said.size() > 1) {
            String all = said.stream().map(Object::toString).collect(Collectors.joining(", "));
            throw Failure.usage(
                    file + ": The households were " + severalEn + ": " + all + ". A table is of one review.",
                    file + ": Các hộ thuộc " + severalVi + ": " + all + "; mỗi tệp chỉ của một lần rà soát.");
        }
    }
}
