package org.povertystandard.examples.analyst.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.SignFinding;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.fact.Language;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyStandard;

/** The table of answers to one inquiry: its columns, and what the row of a household or a member says. */
public final class AnswerTable {
    private final PovertyStandard law;
    private final Inquiry inquiry;
    private final Sampling sampling;

    public AnswerTable(PovertyStandard law, Inquiry inquiry, Sampling sampling) {
        this.law = law;
        this.inquiry = inquiry;
        this.sampling = sampling;
    }

    public List<String> header() {
        List<String> header = new ArrayList<>(List.of("household-id"));
        inquiry.subject().ifPresent(subject -> header.add("member-id"));
        header.addAll(List.of("answer", "answer-vi", "answer-en", "possible", "precision"));
        inquiry.signs().forEach(sign -> header.add("sign:" + sign.number()));
        header.addAll(ResultCells.header(inquiry.measures()));
        header.addAll(List.of(
                "ask-first",
                "also-missing",
                "caveats",
                "reviewed-on",
                "applied-on",
                "inquiry",
                "test",
                "standard",
                "standard-hash",
                "engine"));
        if (sampling.isWeighted()) {
            header.add("weight");
        }
        return header;
    }

    public List<String> row(Entry.Ready entry, Answer answer) {
        List<String> row = new ArrayList<>();
        row.add(answer.household().value());
        inquiry.subject()
                .ifPresent(
                        subject -> row.add(answer.member().map(MemberId::value).orElse("")));
        row.add(answer.outcome().map(CategoryId::value).orElse("open"));
        row.add(labels(answer.possible(), Language.VIETNAMESE, " hoặc "));
        row.add(labels(answer.possible(), Language.ENGLISH, " or "));
        row.add(ResultCells.possible(answer));
        row.add(answer.precision().name().toLowerCase(Locale.ROOT));
        answer.signs().stream().map(SignFinding::holds).map(ResultCells::yesNo).forEach(row::add);
        inquiry.measures().forEach(measure -> row.addAll(ResultCells.measure(measure, answer.measure(measure.id()))));
        row.addAll(ResultCells.missing(answer.missing()));
        row.add(ResultCells.caveats(answer.caveats(), law));
        row.add(answer.reviewedOn().toString());
        row.add(answer.appliedOn().toString());
        row.add(answer.inquiry().value());
        row.add(answer.test().value());
        row.add(answer.standard().value());
        row.add(answer.standardHash().value());
        row.add(answer.engine().name() + " " + answer.engine().version());
        if (sampling.isWeighted()) {
            row.add(entry.weight().toPlainString());
        }
        return row;
    }

    private String labels(List<CategoryId> possible, Language language, String or) {
        return possible.stream()
                .map(id -> inquiry.outcome(id)
                        .map(outcome -> outcome.label().in(language))
                        .orElse(id.value()))
                .collect(Collectors.joining(or));
    }
}
