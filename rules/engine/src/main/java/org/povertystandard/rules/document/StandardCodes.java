package org.povertystandard.rules.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.Side;

/** The closed vocabularies of the format of a standard, each in the format's order. */
final class StandardCodes {
    static final String FORMAT = "poverty-standard/1";

    /** In place of a value: the question counts as not asked. */
    static final String NOT_APPLICABLE = "not-applicable";

    static final Map<String, Scope> SCOPES = of(Scope.values(), StandardCodes::code);
    static final Map<String, Attestation> ATTESTATIONS = of(Attestation.values(), Attestation::code);
    static final Map<String, LeapDayAgeing> AGEING = of(LeapDayAgeing.values(), LeapDayAgeing::code);
    static final Map<String, Side> SIDES = of(Side.values(), Side::code);
    static final Map<String, Derivation.Kind> DERIVATIONS = of(Derivation.Kind.values(), Derivation.Kind::code);
    static final Map<String, Note.Kind> NOTE_KINDS = of(Note.Kind.values(), Note.Kind::code);
    static final Map<String, Peculiarity.Finding> PECULIARITIES =
            of(Peculiarity.Finding.values(), Peculiarity.Finding::code);
    static final Map<String, Operator> OPERATORS = of(Operator.values(), Operator::symbol);
    static final Map<String, Scorecard.Counts> COUNTS = of(Scorecard.Counts.values(), StandardCodes::code);
    static final Map<String, Quantity.Match> MATCHES = of(Quantity.Match.values(), StandardCodes::code);

    private StandardCodes() {}

    static String code(Scope scope) {
        return scope == Scope.HOUSEHOLD ? "household" : "member";
    }

    static String code(Scorecard.Counts counts) {
        return counts == Scorecard.Counts.EVERY_ROW ? "every-row" : "first-row";
    }

    static String code(Quantity.Match match) {
        return match == Quantity.Match.LATEST_NOT_ABOVE ? "latest-not-above" : "earliest-not-below";
    }

    private static <T> Map<String, T> of(T[] values, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        for (T value : values) {
            byCode.put(code.apply(value), value);
        }
        return Collections.unmodifiableMap(byCode);
    }
}
