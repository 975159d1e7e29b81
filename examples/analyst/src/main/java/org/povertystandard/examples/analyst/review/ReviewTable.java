package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
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

/** Reads a table of reviewed households as {@code review} writes it, or a list of an earlier year. */
public final class ReviewTable {
    private static final Map<String, Truth> YES_NO =
            new TreeMap<>(Map.of("yes", Truth.TRUE, "no", Truth.FALSE, "unknown", Truth.UNKNOWN));
    private static final Map<String, Area> AREAS =
            Stream.of(Area.values()).collect(Collectors.toMap(Area::code, area -> area));
    private static final Map<String, HardshipCause> CAUSES =
            Stream.of(HardshipCause.values()).collect(Collectors.toMap(HardshipCause::code, cause -> cause));
    private static final Label DISAGREES = Label.of(
            "Cột computed phải là loại duy nhất trong cột possible, hoặc undetermined nếu possible có nhiều loại.",
            "The column computed is the only class in the column possible, or undetermined where there are several.");
    private static final Label SPAN = Label.of(
            "Phải là một số như 3, hoặc 2..3 nếu chưa biết hết.",
            "It is a number such as 3, or 2..3 where some is not known.");

    private final NamedTable table;
    private final ClassWords classes;
    private final RefusedRows refused;
    private final DeprivedColumns deprivedColumns;
    private final Set<String> unverified = new TreeSet<>();
    private final Provenance provenance;

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
        this.provenance = new Provenance(path.toString());
    }

    /** Its columns of indicators, once it was read; those of a table without rows say nothing, and are not among them. */
    DeprivedColumns deprivedColumns() {
        return deprivedColumns;
    }

    /** What the rows yielded say of their review. */
    Provenance provenance() {
        return provenance;
    }

    /** The sources not at hand that the rows yielded say they used. */
    Set<String> unverified() {
        return unverified;
    }

    /** Yields the rows that can be understood. */
    public void forEach(Consumer<ReviewRow> each) {
        table.forEach(row -> understood(row).ifPresent(each));
    }

    /**
     * Yields one row for each household. Of one that stands on several rows, each row is refused; what it is is not known, and it is
     * yielded as that.
     */
    public void forEachHousehold(Consumer<ReviewRow> each) {
        var repeated = new RepeatedRows(table, refused);
        table.forEach(row -> {
            Optional<ReviewRow> read = understood(row);
            if (!repeated.take(row, read)) {
                read.ifPresent(each);
            }
        });
        repeated.finish(each);
    }

    /** What a row says; a row that cannot be understood is refused. */
    private Optional<ReviewRow> understood(NamedRow row) {
        deprivedColumns.in(row);
        Optional<ReviewRow> read = read(row);
        Provenance.OfRow review = Provenance.read(row);
        if (!row.problems().isEmpty()) {
            refused.refuse(row.household(), row.problems());
            return Optional.empty();
        }
        provenance.add(review);
        row.cell(UnverifiedColumn.NAME).map(UnverifiedColumn::sources).ifPresent(unverified::addAll);
        return read;
    }

    private Optional<ReviewRow> read(NamedRow row) {
        Optional<HouseholdId> id = row.id("household-id");
        Set<ListStatus> computed = computed(row);
        Set<ListStatus> decided = list(row, ReviewColumns.DECIDED)
                .or(() -> list(row, ReviewColumns.CLASS))
                .map(Set::of)
                .orElse(ReviewRow.ANY);
        OptionalInt persons = row.count(ReviewColumns.PERSONS)
                .map(Math::toIntExact)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Place place = place(row);
        var head = new Head(row.cell(ReviewColumns.HEAD_SEX), row.cell(ReviewColumns.HEAD_BIRTH));
        Optional<Profile> profile =
                row.columns().contains(ReviewColumns.ETHNIC_MINORITY) ? Optional.of(profile(row)) : Optional.empty();
        return id.map(household -> new ReviewRow(
                household, isPlainList(row) ? decided : computed, decided, persons, place, head, profile));
    }

    /** A list has one class of each household, which serves either basis: no column says whether it was computed or decided. */
    private static boolean isPlainList(NamedRow row) {
        return Collections.disjoint(
                row.columns(), List.of(ReviewColumns.COMPUTED, ReviewColumns.POSSIBLE, ReviewColumns.DECIDED));
    }

    /** All classes that are possible, where the table has them; else the one computed. */
    private Set<ListStatus> computed(NamedRow row) {
        boolean inNoClass = row.cell(ReviewColumns.COMPUTED)
                .filter(text -> text.equals(ReviewColumns.NONE))
                .isPresent();
        if (row.cell(ReviewColumns.POSSIBLE).isEmpty()) {
            return inNoClass
                    ? ReviewRow.ANY
                    : list(row, ReviewColumns.COMPUTED).map(Set::of).orElse(ReviewRow.ANY);
        }
        Optional<List<CategoryId>> possible =
                row.read(ReviewColumns.POSSIBLE, this::classes, classes.allowed(), classes::near);
        possible.filter(all -> !agrees(row.cell(ReviewColumns.COMPUTED), all))
                .ifPresent(all -> row.refuse(ReviewColumns.COMPUTED, DISAGREES));
        return possible.map(ListStatus::possible).orElse(ReviewRow.ANY);
    }

    private List<CategoryId> classes(String text) {
        return Arrays.stream(text.split(";"))
                .map(one -> classes.find(one).orElseThrow(IllegalArgumentException::new))
                .distinct()
                .toList();
    }

    /** Whether the class computed is the only one that is possible; whoever edits one column by hand easily forgets the other. */
    private boolean agrees(Optional<String> computed, List<CategoryId> possible) {
        return computed.isEmpty()
                || (possible.size() == 1
                        ? classes.find(computed.get()).equals(Optional.of(possible.get(0)))
                        : computed.get().equals(ReviewColumns.UNDETERMINED));
    }

    private Optional<ListStatus> list(NamedRow row, String column) {
        return row.read(
                column,
                text -> classes.find(text).flatMap(ListStatus::of).orElseThrow(IllegalArgumentException::new),
                classes.allowed(),
                classes::near);
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
