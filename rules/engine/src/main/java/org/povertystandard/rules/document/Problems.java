package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem.Code;

/** Collects what is wrong with one document, in the order in which it is found. */
final class Problems {
    private final String source;
    private final List<Problem> list = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    /** At a value whose content is not to the point, such as one that lacks a key. */
    void at(Code code, JsonValue value, String vi, String en) {
        add(code, value.location(), Optional.empty(), Optional.empty(), vi, en);
    }

    /** At a value that is itself what is wrong. */
    void found(Code code, JsonValue value, String vi, String en) {
        found(code, value, Optional.empty(), vi, en);
    }

    /** At a value that is itself what is wrong, with the nearest that is right. */
    void found(Code code, JsonValue value, Optional<String> suggestion, String vi, String en) {
        add(code, value.location(), Optional.of(value.shown()), suggestion, vi, en);
    }

    void add(Code code, Location location, Optional<String> found, Optional<String> suggestion, String vi, String en) {
        list.add(new Problem(code, source, location.line(), location.pointer(), found, Label.of(vi, en), suggestion));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** How many so far; lets a reader see whether a part of the document added any. */
    int count() {
        return list.size();
    }

    String source() {
        return source;
    }

    List<Problem> list() {
        return List.copyOf(list);
    }
}
