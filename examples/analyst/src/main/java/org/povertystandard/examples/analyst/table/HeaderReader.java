package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.document.Problem;

/**
 * Understands the header of a table. {@code Household_ID} is {@code household-id}; beyond that, a name is exact or unknown.
 *
 * @param <B> what the answers go into
 */
final class HeaderReader<B> {
    private final String file;
    private final int line;
    private final Map<String, Column<B>> known = new LinkedHashMap<>();
    private final TableMap map;
    private final List<Column<B>> carried;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Layout.Bound<B>> bounds = new LinkedHashMap<>();

    /**
     * A reader of one header.
     *
     * @param carried columns that are named by the user and go through, whatever else they mean
     */
    HeaderReader(String file, int line, List<Column<B>> columns, TableMap map, List<Column<B>> carried) {
        this.file = file;
        this.line = line;
        this.map = map;
        this.carried = carried;
        columns.forEach(column -> known.put(column.name(), column));
    }

    /** Everything that is wrong with the header. */
    List<Problem> problems() {
        return problems;
    }

    Layout<B> read(List<String> header, List<String> required) {
        for (int i = 0; i < header.size(); i++) {
            column(header.get(i), i);
        }
        map.headers().stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> report(
                        Problem.Code.MISSING,
                        name,
                        "Bản đồ cột nêu cột này nhưng tệp không có.",
                        "The map of columns names this column, and the file does not have it.",
                        meant(name, header)));
        map.constants().forEach((name, value) -> bind(name, "", -1, value, Map.of()));
        required.stream()
                .filter(name -> !bounds.containsKey(name))
                .forEach(name -> report(
                        Problem.Code.MISSING, name, "Thiếu cột này.", "This column must be there.", Optional.empty()));
        twoForOneQuestion();
        List<String> absent = absent();
        carried.forEach(column -> carry(column, header));
        return new Layout<>(file, header.size(), List.copyOf(bounds.values()), absent);
    }

    private void carry(Column<B> column, List<String> header) {
        int index = index(column.name(), header);
        if (index < 0) {
            report(
                    Problem.Code.MISSING,
                    column.name(),
                    "Cột này được nêu trong dòng lệnh nhưng tệp không có.",
                    "The command names this column, and the file does not have it.",
                    meant(column.name(), header));
        } else {
            bounds.put(
                    "carried " + bounds.size(),
                    new Layout.Bound<>(column, header.get(index), index, "", Map.of(), new Habits()));
        }
    }

    /** Where the header stands: as it is written, as our column, or as what is mapped to our column. */
    private int index(String name, List<String> header) {
        if (header.contains(name)) {
            return header.indexOf(name);
        }
        Layout.Bound<B> ours = bounds.get(plain(name));
        return ours == null ? -1 : ours.index();
    }

    private boolean isCarriedOnly(String header) {
        return !map.columns().containsKey(header)
                && !known.containsKey(plain(header))
                && carried.stream().anyMatch(column -> column.name().equals(header));
    }

    /** Birds and tens of birds, say: the form has one question, and two columns need not agree. */
    private void twoForOneQuestion() {
        Map<String, String> byPath = new HashMap<>();
        bounds.forEach((name, bound) -> {
            String other = bound.column().path().isEmpty()
                    ? null
                    : byPath.putIfAbsent(bound.column().path(), name);
            if (other != null) {
                report(
                        Problem.Code.DUPLICATE_NAME,
                        bound.field(),
                        "Cột \"" + name + "\" và cột \"" + other + "\" trả lời cùng một câu hỏi; chỉ giữ một cột.",
                        "The columns \"" + other + "\" and \"" + name
                                + "\" answer the same question. Keep one of them.",
                        Optional.empty());
            }
        });
    }

    /** Questions without a column; where several columns would do, the first stands for them. */
    private List<String> absent() {
        Set<String> answered = new HashSet<>();
        bounds.values().forEach(bound -> answered.add(bound.column().path()));
        return known.values().stream()
                .filter(column -> !bounds.containsKey(column.name()))
                .filter(column -> column.path().isEmpty() || answered.add(column.path()))
                .map(Column::name)
                .toList();
    }

    private void column(String header, int index) {
        Optional<TableMap.Target> target = Optional.ofNullable(map.columns().get(header));
        if (target.filter(TableMap.Target::isIgnored).isPresent()) {
            return;
        }
        if (isCarriedOnly(header)) {
            return;
        }
        if (header.isEmpty()) {
            problems.add(new Problem(
                    Problem.Code.MISSING, file, line, "", Optional.empty(), TableRow.unnamed(index), Optional.empty()));
            return;
        }
        target.ifPresentOrElse(
                mapped -> bind(mapped.to(), header, index, "", mapped.values()),
                () -> bind(plain(header), header, index, "", Map.of()));
    }

    private void bind(String name, String header, int index, String constant, Map<String, String> values) {
        Column<B> column = known.get(name);
        if (column == null) {
            report(
                    Problem.Code.UNKNOWN_NAME,
                    header.isEmpty() ? name : header,
                    "Không có cột nào tên \"" + name + "\".",
                    "There is no column \"" + name + "\".",
                    meant(name, known.keySet()).or(() -> ColumnWords.near(header, known.keySet())));
        } else if (bounds.putIfAbsent(name, new Layout.Bound<>(column, header, index, constant, values, new Habits()))
                != null) {
            report(
                    Problem.Code.DUPLICATE_NAME,
                    header.isEmpty() ? name : header,
                    "Cột \"" + name + "\" có hai lần.",
                    "The column \"" + name + "\" is there twice.",
                    Optional.empty());
        }
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The nearest name, or the two that say their unit. */
    private static Optional<String> meant(String name, Collection<String> names) {
        return Optional.of(String.join(", ", NearestName.meant(names, name))).filter(text -> !text.isEmpty());
    }

    private void report(Problem.Code code, String field, String vi, String en, Optional<String> suggestion) {
        problems.add(new Problem(code, file, line, field, Optional.empty(), Label.of(vi, en), suggestion));
    }
}
