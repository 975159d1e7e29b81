package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem.Code;

/** Collects what is wrong with one document, in the order in which it is found. */
class Problems {
    private static final int MOST = 1_000;
    private static final int MOST_SEARCHED = 200;

    private final String source;
    private final List<Problem> list = new ArrayList<>();
    private final Map<JsonValue, Missing> missing = new IdentityHashMap<>();
    private int count;

    /** The keys that an object lacks, and where in the list that is told. */
    private record Missing(int index, List<String> keys) {}

    Problems(String source) {
        this.source = source;
    }

    /** At a value whose content is not to the point, such as one that lacks a key. */
    void at(Code code, JsonValue value, String vi, String en) {
        add(code, value.location(), Optional.empty(), Optional.empty(), vi, en);
    }

    /** A key that an object must have; all that one object lacks are one problem, told where the first of them was. */
    void missing(JsonValue.ObjectValue object, String key) {
        Missing lacking = missing.computeIfAbsent(object, any -> new Missing(list.size(), new ArrayList<>()));
        lacking.keys.add("\"" + key + "\"");
        int size = list.size();
        int counted = count;
        String all = String.join(", ", lacking.keys);
        boolean one = lacking.keys.size() == 1;
        at(
                Code.MISSING,
                object,
                (one ? "Thiếu khóa " : "Thiếu các khóa ") + all + ".",
                (one ? "The key " : "The keys ") + all + (one ? " is missing." : " are missing."));
        if (!one && list.size() > size && counted < MOST) {
            list.set(lacking.index, list.remove(size));
            count = counted;
        }
    }

    /** At a value that is itself what is wrong. */
    void found(Code code, JsonValue value, String vi, String en) {
        found(code, value, Optional.empty(), vi, en);
    }

    /** At a value that is itself what is wrong, with the nearest that is right. */
    void found(Code code, JsonValue value, Optional<String> suggestion, String vi, String en) {
        boolean whole = value instanceof JsonValue.ObjectValue || value instanceof JsonValue.ArrayValue;
        add(code, value.location(), whole ? Optional.empty() : Optional.of(value.shown()), suggestion, vi, en);
    }

    void add(Code code, Location location, Optional<String> found, Optional<String> suggestion, String vi, String en) {
        count++;
        if (count <= MOST) {
            list.add(new Problem(
                    code, source, location.line(), location.pointer(), found, Label.of(vi, en), suggestion));
        } else if (count == MOST + 1) {
            list.add(new Problem(
                    Code.LIMIT,
                    source,
                    location.line(),
                    location.pointer(),
                    Optional.empty(),
                    Label.of(
                            "Có hơn " + MOST + " lỗi; các lỗi tìm thấy sau đó không được nêu.",
                            "There are more than " + MOST + " problems; those found after them are not told."),
                    Optional.empty()));
        }
    }

    /** The nearest of the names; none once there are many problems, since the search takes its time. */
    Optional<String> nearest(Collection<String> names, String given) {
        return count < MOST_SEARCHED ? NearestName.among(names, given) : Optional.empty();
    }

    /** The nearest of declared names: a malformed one is told where it is declared, and not to be written elsewhere too. */
    Optional<String> nearestId(Collection<String> names, String given) {
        return nearest(names, given).filter(meant -> IdSyntax.isId(meant) || !IdSyntax.isId(given));
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many so far; lets a reader see whether a part of the document added any. */
    int count() {
        return count;
    }

    String source() {
        return source;
    }

    List<Problem> list() {
        return List.copyOf(list);
    }
}
