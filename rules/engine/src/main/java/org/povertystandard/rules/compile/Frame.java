package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
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
        return ranges.computeIfAbsent(source, key -> newRange(exact && !(key instanceof Source.Age)));
    }

    Local state(Source source) {
        return states.computeIfAbsent(source, key -> code.local(Kind.INT));
    }

    /** Makes words for the terms of a block, with every bit set or none. */
    void open(String kind, boolean members, boolean set) {
        for (int word = 0; word < program.block(members).words(); word++) {
            fill(words.computeIfAbsent(List.of(kind, word), key -> newRange()), set ? -1 : 0);
        }
    }

    Range word(String kind, int word) {
        return Objects.requireNonNull(words.get(List.of(kind, word)));
    }

    void fill(Range range, long number) {
        range.each().forEach(local -> code.push(number).store(local));
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
                pushBits(program.block(false)::group, count, local == known.low());
                code.store(local);
            }
        }
        return known;
    }

    void pushClasses(boolean sure) {
        pushBits(i -> program.block(false).group("classes"), program.classes().size(), sure);
    }

    /** Pushes a bit for each formula that is certain, or possible. */
    void pushBits(IntFunction<Block.Group> groups, int count, boolean sure) {
        Map<Move, Long> moves = new LinkedHashMap<>();
        code.push(0L);
        for (int i = 0; i < count; i++) {
            Block.Group group = groups.apply(i);
            long terms = group.terms()[group.terms().length == 1 ? 0 : i];
            if (Long.bitCount(terms) == 1) {
                moves.merge(new Move(group.word(), i - Long.numberOfTrailingZeros(terms)), terms, (a, b) -> a | b);
            } else {
                Range word = word("household", group.word());
                pushAny(sure ? word.low() : word.high(), terms);
                code.push(i).op(Op.LSHL).op(Op.LOR);
            }
        }
        moves.forEach((move, terms) -> pushMoved(move, terms, sure));
    }

    /** Where the bits of formulas of a single term are, and how far to the left they go; negative to the right. */
    private record Move(int word, int left) {}

    private void pushMoved(Move move, long terms, boolean sure) {
        Range word = word("household", move.word());
        code.load(sure ? word.low() : word.high()).push(terms).op(Op.LAND);
        if (move.left() != 0) {
            code.push(Math.abs(move.left())).op(move.left() > 0 ? Op.LSHL : Op.LUSHR);
        }
        code.op(Op.LOR);
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
