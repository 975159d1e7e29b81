package org.povertystandard.rules.translate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.Member;

/**
 * A column of form 3.1, part B.
 *
 * @param number the printed number
 * @param fact the question
 * @param codes the answers and their numbers; none if the answer is no code
 * @param reader what is written in the cell, empty if there is no answer
 */
record Column(String number, FactId fact, List<FormCode> codes, Cell reader) {
    Column {
        codes = List.copyOf(codes);
    }

    /** What is written in a cell. */
    interface Cell {
        Optional<String> of(Member member, Filled filled);
    }

    static Column of(String number, String fact, Cell reader) {
        return new Column(number, FactId.of(fact), List.of(), reader);
    }

    static Column coded(
            String number, String fact, FormCode[] codes, Function<Member, Optional<? extends FormCode>> answer) {
        return new Column(
                number,
                FactId.of(fact),
                List.of(codes),
                (member, filled) -> answer.apply(member).map(code -> code(code, filled)));
    }

    static Column yesNo(String number, String fact, Function<Member, Optional<Boolean>> answer) {
        return coded(
                number, fact, YesNo.values(), member -> answer.apply(member).map(YesNo::of));
    }

    /** The form has no number for having nothing: its column lists only what is received. */
    private static String code(FormCode code, Filled filled) {
        return code.number() == 0 ? filled.say(Phrase.NOTHING_RECEIVED) : String.valueOf(code.number());
    }
}
