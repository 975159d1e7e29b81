package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Table;

/** What is left to compare with the text: sources of which nobody is named who did, and what rests on these alone. */
final class UncomparedText {
    private static final int WIDTH = 80;

    private final boolean vi;

    UncomparedText(Language language) {
        this.vi = language == Language.VIETNAMESE;
    }

    /**
     * The lines; none of a proposal, which nobody enacted, nor where everything was compared.
     *
     * @param base of an overlay what it stands on, of which nothing is repeated
     */
    List<String> lines(PovertyStandard standard, Optional<PovertyStandard> base) {
        List<Citation> own = standard.citations().stream()
                .filter(citation ->
                        base.stream().noneMatch(law -> law.citations().contains(citation)))
                .toList();
        List<CitationId> open = own.stream()
                .filter(citation -> citation.verified().isEmpty())
                .map(Citation::id)
                .toList();
        if (standard.isReform() || open.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String counted = open.size() + (vi ? " trong " : " of ") + own.size() + ":";
        lines.add(standard.id()
                + (vi
                        ? ": chưa ghi ai đã đối chiếu các nguồn này với văn bản (verified), " + counted
                        : ": nobody is named who compared these sources with the text (verified), " + counted));
        lines.addAll(wrapped(open));
        List<Object> resting = resting(standard, Set.copyOf(open));
        if (!resting.isEmpty()) {
            lines.add(standard.id()
                    + (vi
                            ? ": mức và bảng chỉ dựa vào các nguồn này:"
                            : ": figures and tables that rest on these alone:"));
            lines.addAll(wrapped(resting));
        }
        return lines;
    }

    private static List<Object> resting(PovertyStandard standard, Set<CitationId> open) {
        return Stream.concat(
                        standard.figures().stream()
                                .filter(figure -> open.containsAll(figure.cite()))
                                .map(Figure::id),
                        standard.tables().stream()
                                .filter(table -> open.containsAll(table.cite()))
                                .map(Table::table)
                                .map(table -> (Object) table.id()))
                .collect(Collectors.toList());
    }

    private static List<String> wrapped(List<?> names) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < names.size(); i++) {
            String next = " " + names.get(i) + (i < names.size() - 1 ? "," : "");
            if (line.length() + next.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ");
            }
            line.append(next);
        }
        lines.add(line.toString());
        return lines;
    }
}
