package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.decide.ClassWords;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Place;
import org.povertystandard.review.ListStatus;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.StandardId;

/** Reads a table of reviewed households as {@code review} writes it, or a list of an earlier year. */
public final class ReviewTable {
    private static final Map<String, Truth> YES_NO =
            new TreeMap<>(Map.of("yes", Truth.TRUE, "no", Truth.FALSE, "unknown", Truth.UNKNOWN));
    private static final Map<String, Area> AREAS =
            Stream.of(Area.values()).collect(Collectors.toMap(Area::code, area -> area));
    private static final Map<String, HardshipCause> CAUSES =
            Stream.of(HardshipCause.values()).collect(Collectors.toMap(HardshipCause::code, cause -> cause));
    private static final Label SPAN = Label.of(
            "Phải là một số như 3, hoặc 2..3 nếu chưa biết hết.",
            "It is a number such as 3, or 2..3 where some is not known.");

    private static final Label AN_ID = Label.of(
            "Mã gồm các từ viết thường không dấu nối bằng dấu gạch ngang; nhiều mã cách nhau bằng dấu chấm phẩy.",
            "An id is lower-case words joined by hyphens; several are separated by semicolons.");

    private final NamedTable table;
    private final ClassWords classes;
    private final RefusedRows refused;
    private final DeprivedColumns deprivedColumns;
    private final Set<String> unverified = new TreeSet<>();
    private final Set<StandardId> standards = new TreeSet<>(Comparator.comparing(StandardId::value));

    /**
     * Takes a table.
     *
     * @param path the file
     * @param classes the words for classes
     * @param refused takes the rows that cannot be understood
     */
    public ReviewTable(Path path, ClassWords classes, RefusedRows refused) {
        this.table = new NamedTable(path, List.of("household-id"), ReviewColumns.optional());
        this.classes = classes;
        this.refused = refused;
        this.deprivedColumns = new DeprivedColumns(String.valueOf(path.getFileName()));
    }

    /** Its columns of indicators, once it was read; those of a table without rows say nothing, and are not among them. */
    DeprivedColumns deprivedColumns() {
        return deprivedColumns;
    }

    /** The standards that the rows yielded were determined by. */
    Set<StandardId> standards() {
        return standards;
    }

    /** The sources not at hand that the rows yielded say they used. */
    Set<String> unverified() {
        return unverified;
    }

    /** Yields the rows that can be understood. */
    public void forEach(Consumer<ReviewRow> each) {
        table.forEach(row -> {
            deprivedColumns.in(row);
            Optional<ReviewRow> read = read(row);
            Optional<StandardId> standard = row.read("standard", StandardId::of, AN_ID);
            if (row.problems().isEmpty()) {
                standard.ifPresent(standards::add);
                row.cell(UnverifiedColumn.NAME).map(UnverifiedColumn::sources).ifPresent(unverified::addAll);
                each.accept(read.orElseThrow());
            } else {
                refused.refuse(row.household(), row.problems());
            }
        });
    }

    private Optional<ReviewRow> read(NamedRow row) {
        Optional<HouseholdId> id = row.id("household-id");
        Optional<ListStatus> computed = computed(row);
        Optional<ListStatus> decided = list(row, ReviewColumns.DECIDED).or(() -> list(row, ReviewColumns.CLASS));
        OptionalInt persons = row.count(ReviewColumns.PERSONS)
                .map(Math::toIntExact)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Place place = place(row);
        var head = new Head(row.cell(ReviewColumns.HEAD_SEX), row.cell(ReviewColumns.HEAD_BIRTH));
        Optional<Profile> profile =
                row.columns().contains(ReviewColumns.ETHNIC_MINORITY) ? Optional.of(profile(row)) : Optional.empty();
        return id.map(household -> new ReviewRow(household, computed, decided, persons, place, head, profile));
    }

    private Optional<ListStatus> computed(NamedRow row) {
        return row.cell(ReviewColumns.POSSIBLE)
                .flatMap(text -> row.read(ReviewColumns.POSSIBLE, ReviewTable::classes, AN_ID))
                .flatMap(ListStatus::of)
                .or(() -> row.cell(ReviewColumns.POSSIBLE).isPresent()
                                || row.cell(ReviewColumns.COMPUTED)
                                        .filter(text -> text.equals(ReviewColumns.NONE))
                                        .isPresent()
                        ? Optional.empty()
                        : list(row, ReviewColumns.COMPUTED));
    }

    private static List<CategoryId> classes(String text) {
        return Arrays.stream(text.split(";")).map(CategoryId::of).toList();
    }

    private Optional<ListStatus> list(NamedRow row, String column) {
        return row.read(
                column,
                text -> classes.find(text).flatMap(ListStatus::of).orElseThrow(IllegalArgumentException::new),
                classes.allowed());
    }

    private static Place place(NamedRow row) {
        return Place.builder()
                .area(row.oneOf(ReviewColumns.AREA, AREAS))
                .province(code(row, "province"))
                .district(code(row, "district"))
                .commune(code(row, "commune"))
                .village(code(row, "village"))
                .build();
    }

    private static Optional<AreaCode> code(NamedRow row, String column) {
        return row.read(
                column, AreaCode::of, Label.of("Mã có nhiều nhất 200 ký tự.", "A code has at most 200 characters."));
    }

    /** A column of what is no id has no place in it, and is refused once the table was read. */
    private static Profile profile(NamedRow row) {
        Map<IndicatorId, Truth> deprived = new HashMap<>();
        row.columns().stream()
                .filter(column -> column.startsWith(ReviewColumns.DEPRIVED))
                .map(column -> column.substring(ReviewColumns.DEPRIVED.length()))
                .filter(IdSyntax::isId)
                .forEach(id -> deprived.put(IndicatorId.of(id), truth(row, ReviewColumns.DEPRIVED + id)));
        return new Profile(
                truth(row, ReviewColumns.ETHNIC_MINORITY),
                row.read(
                        ReviewColumns.HEAD_ETHNICITY,
                        EthnicGroup::of,
                        Label.of(
                                "Mã dân tộc có hai chữ số, ví dụ 01.",
                                "The code of an ethnic group has two digits, such as 01.")),
                truth(row, ReviewColumns.WITHOUT_CAPACITY),
                truth(row, ReviewColumns.WITH_MERIT),
                causes(row),
                deprived,
                children(row));
    }

    private static Truth truth(NamedRow row, String column) {
        return row.oneOf(column, YES_NO).orElse(Truth.UNKNOWN);
    }

    private static Optional<Set<HardshipCause>> causes(NamedRow row) {
        return row.read(
                ReviewColumns.CAUSES,
                text -> text.equals(ReviewColumns.NONE)
                        ? Set.of()
                        : Arrays.stream(text.split(";"))
                                .map(code -> Optional.ofNullable(CAUSES.get(code))
                                        .orElseThrow(IllegalArgumentException::new))
                                .collect(Collectors.toSet()),
                Label.of(
                        "Nguyên nhân là none, hoặc các mã nối bằng dấu chấm phẩy.",
                        "Causes are none, or codes joined by semicolons."));
    }

    private static Optional<Children> children(NamedRow row) {
        Optional<Span> all = span(row, ReviewColumns.CHILDREN);
        Optional<Span> uninsured = span(row, ReviewColumns.UNINSURED);
        Optional<Span> malnourished = span(row, ReviewColumns.MALNOURISHED);
        Optional<Span> notAtLevel = span(row, ReviewColumns.NOT_AT_LEVEL);
        return all.flatMap(a ->
                uninsured.flatMap(u -> malnourished.flatMap(m -> notAtLevel.map(n -> new Children(a, u, m, n)))));
    }

    private static Optional<Span> span(NamedRow row, String column) {
        return row.read(
                column,
                text -> {
                    String[] ends = text.split("\\.\\.", 2);
                    return new Span(NamedRow.natural(ends[0]), NamedRow.natural(ends[ends.length - 1]));
                },
                SPAN);
    }
}
