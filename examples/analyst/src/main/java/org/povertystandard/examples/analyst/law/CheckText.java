package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.analysis.SoundnessFinding;
import org.povertystandard.rules.document.HouseholdWriter;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyStandard;

/** What a check says of one standard, line by line. */
final class CheckText {
    private final Language language;
    private final boolean vi;

    CheckText(Language language) {
        this.language = language;
        this.vi = language == Language.VIETNAMESE;
    }

    /** What is wrong with a document. What is not filled in is told once, and not again as whatever it is not. */
    List<Problem> problems(Given given) {
        return Stream.concat(
                        Blanks.in(given.name(), given.text()).stream(),
                        given.problems().stream().filter(problem -> !Blanks.isBlank(problem)))
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    String line(Problem problem) {
        return problem.text(language);
    }

    /** A finding, and the household that shows it. */
    List<String> lines(Given given, SoundnessFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(given.name() + ": " + finding.about() + ": " + finding.text().in(language)
                + (finding.witness().isEmpty() ? "" : vi ? " Ví dụ hộ này:" : " Such as this household:"));
        finding.witness().ifPresent(household -> lines.add("  " + HouseholdWriter.oneLine(household)));
        return lines;
    }

    /** That nothing is wrong with a standard; or only what its base has. */
    String sound(PovertyStandard standard, Findings.Found found) {
        long weak = standard.citations().stream()
                .filter(citation -> citation.attestation().needsCaveat())
                .count();
        int sources = standard.citations().size();
        return vi
                ? standard.id() + ": không có lỗi. " + sources + " nguồn, " + weak + " nguồn chưa chắc chắn."
                        + declared(found) + proposal(standard)
                : standard.id() + ": nothing is wrong. " + sources + " sources, " + weak + " of them not well known."
                        + declared(found) + proposal(standard);
    }

    private String proposal(PovertyStandard standard) {
        return !standard.isReform() ? "" : (vi ? " Đây là " : " It is ") + Proposal.WHAT.in(language) + ".";
    }

    private String declared(Findings.Found found) {
        int declared = found.declared();
        return declared == 0
                ? ""
                : vi
                        ? " " + declared + " điều khác thường, chuẩn nêu rõ lý do."
                        : " " + declared + (declared == 1 ? " peculiarity" : " peculiarities")
                                + ", declared with the reason.";
    }

    /** Up to how many members it is shown that there is nothing more, if not for every number; whatever else is wrong. */
    Optional<String> upTo(PovertyStandard standard, Findings.Found found) {
        return found.upTo()
                .map(members -> standard.id()
                        + (vi
                                ? ": mới chứng minh với hộ không quá " + members
                                        + " người là không còn hộ nào không thuộc loại nào hoặc thuộc nhiều loại."
                                : ": that no other household is in no class, or in several, is shown for up to "
                                        + members + " members."));
    }

    /** What is not repeated. */
    String ofBase(PovertyStandard standard, int count) {
        String base = standard.derivedFrom().map(each -> each.base().value()).orElse("");
        return vi
                ? standard.id() + ": " + count + " lỗi đã có ở chuẩn gốc " + base + ", không nhắc lại."
                : standard.id() + ": " + count + (count == 1 ? " finding" : " findings") + " of its base " + base
                        + (count == 1 ? " is" : " are") + " not repeated.";
    }

    String total(int count) {
        return count + (vi ? " lỗi." : count == 1 ? " problem." : " problems.");
    }
}
