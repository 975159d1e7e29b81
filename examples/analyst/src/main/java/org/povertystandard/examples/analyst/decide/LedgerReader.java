package org.povertystandard.examples.analyst.decide;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.ReviewRecordReader;

/** Reads a whole ledger. One line that is not right refuses it: nothing is added to what cannot be trusted. */
final class LedgerReader {
    private final String name;
    private final Map<ReviewKey, Standing> standings = new HashMap<>();

    LedgerReader(String name) {
        this.name = name;
    }

    Map<ReviewKey, Standing> read(InputStream in) {
        try (var lines = new LineReader(name, in)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                take(line.orElseThrow());
            }
        }
        return standings;
    }

    private void take(Line line) {
        if (line.fault() != Fault.NONE) {
            throw refusal(
                    List.of(problem(line, line.fault().code(), line.fault().message())));
        }
        Outcome<ReviewRecord> outcome = ReviewRecordReader.readLine(name, line.number(), line.text());
        ReviewRecord record = outcome.value().orElseThrow(() -> refusal(outcome.problems()));
        ReviewKey key = ReviewKey.of(record.computed());
        Standing before = standings.get(key);
        if (before == null ? record.decisions().size() != 1 : !before.isContinuedBy(record)) {
            throw refusal(List.of(problem(line, Problem.Code.CONTRADICTION, broken(before))));
        }
        standings.put(key, Standing.of(record, line.number()));
    }

    private static Label broken(@Nullable Standing before) {
        return before == null
                ? Label.of(
                        "Dòng đầu tiên của một hộ trong một lần rà soát phải có đúng một quyết định.",
                        "The first line of a household in a review holds one decision.")
                : Label.of(
                        "Dòng này không nối tiếp dòng " + before.line() + " của cùng hộ và cùng lần rà soát.",
                        "This line is not line " + before.line()
                                + ", of the same household and review, with one decision" + " more.");
    }

    private Problem problem(Line line, Problem.Code code, Label message) {
        return new Problem(code, name, line.number(), "", Optional.empty(), message, Optional.empty());
    }

    /** Says where and what, and nothing that stands in the ledger. */
    private Failure refusal(List<Problem> problems) {
        return Failure.usage(Stream.concat(
                        Stream.of(
                                name + ": The ledger is not whole; nothing was recorded.",
                                name + ": Sổ quyết định có lỗi; chưa ghi gì."),
                        problems.stream()
                                .flatMap(problem -> Stream.of(
                                        problem.textWithoutFound(Language.ENGLISH),
                                        problem.textWithoutFound(Language.VIETNAMESE))))
                .toList());
    }
}
