package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Table;
import org.povertystandard.standard.TestId;

/** Checks what needs no household: ranges of days, tables, and whether names and sources are used. */
final class PaperChecks {
    private final PovertyStandard standard;
    private final Findings findings;

    PaperChecks(PovertyStandard standard, Findings findings) {
        this.standard = standard;
        this.findings = findings;
    }

    void checkAll() {
        standard.tests().forEach(test -> application(test.id(), test.id(), standard.applied()));
        standard.inquiries().forEach(this::inquiry);
        standard.tables().forEach(table -> holes(table.table()));
        standard.tables().forEach(table -> missingRows(table.table()));
        names();
    }

    /** Beside each test that it stands beside. */
    private void inquiry(Inquiry inquiry) {
        inquiry.applied().stream()
                .flatMap(period -> period.tests().stream())
                .distinct()
                .forEach(test -> application(inquiry.id(), test, inquiry.applied()));
    }

    private void application(Object about, TestId test, List<AppliedPeriod> applied) {
        List<AppliedPeriod> periods = applied.stream()
                .filter(period -> period.tests().contains(test))
                .sorted(Comparator.comparing(AppliedPeriod::from))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            LocalDate end = periods.get(i - 1).until();
            LocalDate next = periods.get(i).from();
            if (end.isBefore(next)) {
                find(
                        SoundnessFinding.Kind.HOLE_IN_APPLICATION,
                        about,
                        Label.of(
                                "Không áp dụng từ ngày " + end + " đến trước ngày " + next + ".",
                                "It is not applied from " + end + " to before " + next + "."));
            } else if (next.isBefore(end)) {
                find(
                        SoundnessFinding.Kind.APPLIED_TWICE,
                        about,
                        Label.of("Áp dụng hai lần vào ngày " + next + ".", "It is applied twice on " + next + "."));
            }
        }
    }

    private void holes(LookupTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            int last = -1;
            for (int row = 0; row < table.rows().size(); row++) {
                boolean full = table.rows().get(row).cells().get(column).isPresent();
                if (full && last >= 0 && last < row - 1) {
                    find(
                            SoundnessFinding.Kind.HOLE_IN_TABLE,
                            table.id() + "/" + table.columns().get(column),
                            Label.of(
                                    "Ô trống trước dòng "
                                            + table.rows().get(row).at() + ".",
                                    "There is an empty cell before row "
                                            + table.rows().get(row).at() + "."));
                }
                last = full ? row : last;
            }
        }
    }

    /** Of a table that is looked up by the year it is known which rows there must be, and {@link TableEndChecks} look for each. */
    private void missingRows(LookupTable table) {
        if (LookupUses.of(standard, table.id()).stream().anyMatch(LookupUses.Use::isByTheYear)) {
            return;
        }
        var distances =
                RowDistances.of(table.rows().stream().map(LookupTable.Row::at).toList());
        for (int row : distances.incomplete()) {
            Rational at = table.rows().get(row).at();
            Rational next = table.rows().get(row + 1).at();
            Rational usual = distances.usual(row);
            find(
                    SoundnessFinding.Kind.MISSING_ROW,
                    table.id() + "/" + at,
                    Label.of(
                            "Giữa dòng " + at + " và dòng " + next + " có vẻ thiếu dòng: các dòng gần đó cách nhau "
                                    + usual + ".",
                            "Between the rows of " + at + " and " + next
                                    + " one seems to be missing: rows near them are " + usual + " apart."));
        }
    }

    private void names() {
        Set<Object> mentioned = Mentions.in(standard);
        List<Object> declared = new ArrayList<>();
        standard.figures().stream().map(Figure::id).forEach(declared::add);
        standard.tables().stream().map(Table::table).map(LookupTable::id).forEach(declared::add);
        standard.definitions().stream().map(Definition::id).forEach(declared::add);
        standard.citations().stream().map(Citation::id).forEach(declared::add);
        declared.stream()
                .filter(name -> !mentioned.contains(name))
                .forEach(name -> find(
                        SoundnessFinding.Kind.UNUSED, name, Label.of("Không được dùng ở đâu.", "Nothing uses it.")));
        standard.figures().stream()
                .filter(figure -> figure.cite().isEmpty())
                .forEach(figure -> find(
                        SoundnessFinding.Kind.NO_SOURCE,
                        figure.id(),
                        Label.of("Số liệu không nêu nguồn.", "The figure names no source.")));
        standard.instruments().stream()
                .filter(act -> standard.citations().stream()
                        .noneMatch(citation -> citation.instrument().equals(act.id())))
                .forEach(act -> find(
                        SoundnessFinding.Kind.UNUSED,
                        act.id(),
                        Label.of("Không trích dẫn nào dẫn đến văn bản này.", "No citation names this act.")));
    }

    private void find(SoundnessFinding.Kind kind, Object about, Label text) {
        findings.add(kind, about.toString(), text);
    }
}
