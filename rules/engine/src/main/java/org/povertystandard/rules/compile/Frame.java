package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.Code.Kind;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.interpret.ReferenceBounds;

/** The variables of one method of a kernel, and the steps that everything else is made of. */
final class Frame {
    static final String KERNEL = internalName(Kernel.class);

    final Program program;
    final Constants constants;
    final Code code;
    final Answers answers;
    final boolean exact;
    final Local household;
    final Local review;
    final Local size;
    final Local member;
    final Local index;
    /** Negative as long as nothing unknown has mattered. */
    final Local known;

    final Map<Source, Local> states = new HashMap<>();
    private final Map<Source, Range> ranges = new HashMap<>();
    private final Map<Object, Range> words = new HashMap<>();
    private final ReferenceBounds reference;
    private @Nullable Range deprivations;

    /** Two long variables: least and most, or certain and possible. They are one where everything is known. */
    record Range(Local low, Local high) {
        List<Local> each() {
            return low == high ? List.of(low) : List.of(low, high);
        }
    }

    /**
     * Of a method that takes a household.
     *
     * @param exact whether the method gives up where an unknown answer matters
     */
    Frame(Program program, Kernels.Making making, boolean exact) {
        this.program = program;
        this.constants = making.constants();
        this.reference = making.reference();
        this.exact = exact;
        this.code = new Code(making.file(), 2);
        this.answers = new Answers(code, constants, making.readers());
        this.household = new Local(Kind.REFERENCE, 1);
        this.review = code.local(Kind.REFERENCE);
        this.size = code.local(Kind.INT);
        this.member = code.local(Kind.REFERENCE);
        this.index = code.local(Kind.INT);
        this.known = code.local(Kind.LONG);
    }

    static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private Range newRange(boolean single) {
        Local low = code.local(Kind.LONG);
        return new Range(low, single ? low : code.local(Kind.LONG));
    }

    private Range newRange() {
        return newRange(exact);
    }

    /** The number of a source. An age keeps two ends: a limit may tell apart what the age's own states do not. */
    Range range(Source source) {
        Range range = ranges.get(source);
        if (range == null) {
            range = newRange(exact && !(source instanceof Source.Age));
            ranges.put(source, range);
        }
        return range;
    }

    Local state(Source source) {
        Local state = states.get(source);
        if (state == null) {
            state = code.local(Kind.INT);
            states.put(source, state);
        }
        return state;
    }

    /** Makes words for the terms of a block, with every bit set or none. */
    void open(String kind, boolean members, boolean set) {
        for (int word = 0; word < program.block(members).words(); word++) {
            List<Object> key = List.of(kind, word);
            if (!words.containsKey(key)) {
                words.put(key, newRange());
            }
            fill(word(kind, word), set ? -1 : 0);
        }
    }

    Range word(String kind, int word) {
        return Objects.requireNonNull(words.get(List.of(kind, word)));
    }

    void fill(Range range, long number) {
        for (Local local : range.each()) {
            code.push(number).store(local);
        }
    }

    void copy(Range from, Range to) {
        for (int i = 0; i < from.each().size(); i++) {
            code.load(from.each().get(i)).store(to.each().get(i));
        }
    }

    /** Pushes 1 if a term is set, otherwise 0. */
    void pushAny(Local set, long terms) {
        code.load(set).push(terms).op(Op.LAND).op(Op.DUP2).op(Op.LNEG).op(Op.LOR);
        code.push(Long.SIZE - 1).op(Op.LUSHR);
    }

    /** Pushes false, unknown or true as 0, 1, 2. */
    void pushTruth(Range set, long terms) {
        pushAny(set.low(), terms);
        pushAny(set.high(), terms);
        code.op(Op.LADD).op(Op.L2I);
    }

    /** Pushes what the reference engine says: false, unknown or true as 0, 1, 2. */
    void pushReferred(int criterion) {
        constants.push(code, reference, ReferenceBounds.class);
        code.push(criterion)
                .load(household)
                .load(index)
                .invokeStatic(
                        KERNEL,
                        "refer",
                        "(" + ReferenceBounds.class.descriptorString() + "I" + Household.class.descriptorString()
                                + "I)I");
    }

    /** Certain and possible deprivations, as bits. */
    Range deprivations() {
        Range known = deprivations;
        if (known == null) {
            known = newRange();
            deprivations = known;
            int count = program.indicators().size();
            for (Local local : known.each()) {
                var bits = new Bits(this, local == known.low());
                for (int i = 0; i < count; i++) {
                    bits.add(program.block(false).group(i), 0, i);
                }
                bits.finish();
                code.store(local);
            }
        }
        return known;
    }

    void pushClasses(boolean sure) {
        pushBits("classes", sure);
    }

    /** Pushes a bit for each formula of a group that is certain, or possible. */
    void pushBits(Object key, boolean sure) {
        Block.Group group = program.block(false).group(key);
        var bits = new Bits(this, sure);
        for (int i = 0; i < group.terms().length; i++) {
            bits.add(group, i, i);
        }
        bits.finish();
    }

    /** Takes away the terms that the state of a source leaves no longer certain, or possible. */
    void take(Source source, Block block, String kind) {
        for (int word = 0; word < block.words(); word++) {
            if (block.terms(word, source) != 0) {
                long[] table = exact ? block.exactTable(word, source) : block.table(word, source);
                List<Local> sets = new ArrayList<>(word(kind, word).each());
                for (int i = 0; i < sets.size(); i++) {
                    take(table, Objects.requireNonNull(states.get(source)), sets.get(i), i, sets.size());
                }
            }
        }
    }

    private void take(long[] table, Local state, Local set, int offset, int stride) {
        constants.push(code, table, long[].class);
        code.load(state);
        if (stride == 2) {
            code.push(1).op(Op.ISHL);
        }
        if (offset == 1) {
            code.push(1).op(Op.IADD);
        }
        code.op(Op.LALOAD).load(set).op(Op.LAND).store(set);
    }
}
