package org.povertystandard.rules.document;

import java.util.Set;
import org.povertystandard.fact.Scope;

/**
 * Where in a standard a criterion or quantity stands, which decides what it may ask.
 *
 * @param scope of whom it speaks
 * @param place in which part of the standard
 * @param lines the lines of the test, in its categories; those of the inquiry, in its outcomes
 * @param trace what it uses is noted there
 */
record Context(Scope scope, Place place, Set<String> lines, Trace trace) {

    /** The parts of a standard that differ in what they may ask. */
    enum Place {
        /** Definitions, indicators, scorecards, questions. */
        LAW,
        /** What a test measures and its limits: also deprivations and scores. */
        MEASURE,
        /** What a test measures, within a sum: also deprivations, no scores. */
        SUMMED,
        /** When a test puts a household into a class: also lines. */
        CATEGORY,
        /** When an inquiry gives an answer: also lines and classes. */
        OUTCOME
    }

    static Context law(Scope scope, Trace trace) {
        return new Context(scope, Place.LAW, Set.of(), trace);
    }

    static Context measure(Trace trace) {
        return new Context(Scope.HOUSEHOLD, Place.MEASURE, Set.of(), trace);
    }

    static Context category(Set<String> lines, Trace trace) {
        return new Context(Scope.HOUSEHOLD, Place.CATEGORY, lines, trace);
    }

    static Context outcome(Set<String> lines, Trace trace) {
        return new Context(Scope.HOUSEHOLD, Place.OUTCOME, lines, trace);
    }

    boolean ofMember() {
        return scope == Scope.MEMBER;
    }

    /** Within a sum. */
    Context summed() {
        return place == Place.LAW ? this : new Context(scope, Place.SUMMED, lines, trace);
    }

    Context inMember() {
        return new Context(Scope.MEMBER, place, lines, trace);
    }
}
