package org.povertystandard.examples.analyst.summary;

import java.util.List;
import java.util.Set;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reliance;

/** What a run says of figures and tests without a source at hand: that they were used, since somebody asked for it, or were not. */
public final class UnverifiedUse {
    private UnverifiedUse() {}

    /** Whether a source of a standard is none at hand. */
    public static boolean isOf(PovertyStandard law, CitationId source) {
        return law.citation(source)
                .filter(citation -> citation.attestation() == Attestation.UNVERIFIED)
                .isPresent();
    }

    /** The lines of a summary; none of a standard with a source for everything, unless somebody asked. */
    public static List<String> lines(PovertyStandard law, Unverified use) {
        if (use == Unverified.WITHHELD) {
            return Unverified.isIn(law)
                    ? List.of(
                            "Not used: figures and tests marked unverified, without a source at hand; --unverified"
                                    + " uses them",
                            "Không dùng mức và cách đo chưa có nguồn đối chiếu (unverified); muốn dùng, thêm"
                                    + " --unverified")
                    : List.of();
        }
        return Unverified.isIn(law)
                ? List.of(
                        "Used, as asked for by --unverified: figures and tests without a source at hand",
                        "Có dùng mức và cách đo chưa có nguồn đối chiếu, theo yêu cầu (--unverified)")
                : List.of(
                        "--unverified: Nothing in " + law.id() + " is marked unverified",
                        "--unverified: " + law.id() + " không có gì thiếu nguồn đối chiếu");
    }

    /** What a population says that is counted by other lines: nothing marked unverified is used in one. */
    public static List<String> ofPacked(PovertyStandard law) {
        return Unverified.isIn(law)
                ? List.of(
                        "Not used: figures and tests marked unverified, without a source at hand; determine, answer,"
                                + " review, compare and form use them, with --unverified",
                        "Không dùng mức và cách đo chưa có nguồn đối chiếu (unverified); determine, answer, review,"
                                + " compare và form dùng được, với --unverified")
                : List.of();
    }

    /**
     * Refuses a test that is not used unless the caller asks for it, before any household is read.
     *
     * @throws Failure if its own lines, scorecards or classes are without a source at hand
     */
    public static void require(PovertyStandard law, PovertyTest test, Unverified use) {
        require(law, "test " + test.id(), new Reliance(law).on(test).sources(), use);
    }

    /**
     * The same of an inquiry.
     *
     * @throws Failure if its own lines or outcomes are without a source at hand
     */
    public static void require(PovertyStandard law, Inquiry inquiry, Unverified use) {
        require(law, "inquiry " + inquiry.id(), new Reliance(law).on(inquiry).sources(), use);
    }

    private static void require(PovertyStandard law, String what, Set<CitationId> sources, Unverified use) {
        if (use == Unverified.WITHHELD && sources.stream().anyMatch(source -> isOf(law, source))) {
            throw Failure.usage(
                    "The " + what + " of " + law.id()
                            + " rests on figures marked unverified, without a source at hand. They"
                            + " are used only if you ask for it: --unverified.",
                    "Cách xác định này của " + law.id() + " dựa trên mức chưa có nguồn đối chiếu (unverified). Chỉ dùng"
                            + " khi có yêu cầu: --unverified.");
        }
    }
}
