package org.povertystandard.examples.peers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.CategoryId;

/** Several classes in words. */
final class Possible {
    private Possible() {}

    static String of(List<CategoryId> classes) {
        return classes.size() == 1
                ? classes.get(0).value()
                : classes.stream().map(CategoryId::value).collect(Collectors.joining(" or "));
    }

    /**
     * The classes and both masks of the bounds: an indicator a character, in the order of the standard; 1 deprived, 0 not, ?
     * unknown.
     */
    static String of(CompiledTest test, ClassBounds bounds) {
        List<CategoryId> classes = IntStream.range(0, test.classes().size())
                .filter(i -> is(bounds.possible(), i))
                .mapToObj(test.classes()::get)
                .toList();
        return of(classes)
                + IntStream.range(0, Facts.INDICATORS)
                        .mapToObj(i -> is(bounds.unknown(), i) ? "?" : is(bounds.deprived(), i) ? "1" : "0")
                        .collect(Collectors.joining("", " (", ")"));
    }

    private static boolean is(long mask, int bit) {
        return (mask >> bit & 1) == 1;
    }
}
