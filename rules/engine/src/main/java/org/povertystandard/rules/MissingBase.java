package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.StandardId;

/** Why an overlay has no base to stand on. */
final class MissingBase {
    private MissingBase() {}

    /**
     * Tells why.
     *
     * @param overlay the document
     * @param waiting the overlays that have no base, this one among them
     * @param atHand the ids of standards it may stand on
     */
    static Problem of(StandardDocument overlay, List<StandardDocument> waiting, List<String> atHand) {
        StandardId base = DerivedReader.baseOf(overlay).orElseThrow();
        Map<StandardId, StandardId> bases = new HashMap<>();
        for (StandardDocument each : waiting) {
            DerivedReader.idOf(each)
                    .ifPresent(id ->
                            bases.putIfAbsent(id, DerivedReader.baseOf(each).orElseThrow()));
        }
        Optional<String> round = DerivedReader.idOf(overlay).flatMap(id -> round(id, base, bases));
        if (round.isPresent()) {
            return problem(
                    overlay,
                    base,
                    "Tài liệu dựa vào chính nó: " + round.get() + ".",
                    "The overlay stands on itself: " + round.get() + ".",
                    Optional.empty());
        }
        return bases.containsKey(base)
                ? problem(
                        overlay,
                        base,
                        "Chuẩn gốc có lỗi của chính nó.",
                        "The base has problems of its own.",
                        Optional.empty())
                : problem(
                        overlay,
                        base,
                        "Không có chuẩn gốc này, hoặc chuẩn gốc có lỗi của chính nó.",
                        "There is no such base, or the base has problems of its own.",
                        NearestName.among(atHand, base.value()));
    }

    /** From an overlay by its bases back to it; empty if they do not lead back. */
    private static Optional<String> round(StandardId overlay, StandardId base, Map<StandardId, StandardId> bases) {
        List<String> way = new ArrayList<>(List.of(overlay.value()));
        StandardId next = base;
        while (next != null && way.size() <= bases.size()) {
            way.add(next.value());
            if (next.equals(overlay)) {
                return Optional.of(String.join(" -> ", way));
            }
            next = bases.get(next);
        }
        return Optional.empty();
    }

    private static Problem problem(
            StandardDocument overlay, StandardId base, String vi, String en, Optional<String> suggestion) {
        return new Problem(
                Problem.Code.UNDECLARED,
                overlay.name(),
                DerivedReader.lineOfBase(overlay),
                "/base",
                Optional.of(base.value()),
                Label.of(vi, en),
                suggestion);
    }
}
