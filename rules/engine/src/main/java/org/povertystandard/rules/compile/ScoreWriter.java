package org.povertystandard.rules.compile;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.povertystandard.rules.compile.Code.Kind;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.compile.Code.When;
import org.povertystandard.rules.compile.Frame.Range;

/** Writes the code that sums a scorecard, column by column, so that points of different columns are never mixed. */
final class ScoreWriter {
    private final Frame frame;
    private final Code code;
    private final Source.Score source;
    private final ScoreRules rules;

    ScoreWriter(Frame frame, Source.Score source) {
        this.frame = frame;
        this.code = frame.code;
        this.source = source;
        this.rules = source.rules;
    }

    void workOut() {
        Range range = frame.range(source);
        Local columns = code.local(Kind.LONG);
        Local column = code.local(Kind.INT);
        Local sum = code.local(Kind.LONG);
        frame.pushBits(source, false);
        code.store(columns);
        if (frame.exact) {
            workOutExactly(range.low(), columns, column, sum);
            return;
        }
        var next = new Code.Label();
        var none = new Code.Label();
        var end = new Code.Label();
        code.load(columns).op(Op.LCONST_0).op(Op.LCMP).jump(When.ZERO, none);
        code.push(Long.MAX_VALUE).store(range.low());
        code.push(Long.MIN_VALUE).store(range.high());
        code.at(next);
        code.load(columns)
                .invokeStatic("java/lang/Long", "numberOfTrailingZeros", "(J)I")
                .store(column);
        pushSum(column);
        code.store(sum);
        widen(range.low(), sum, "least", "min");
        widen(range.high(), sum, "most", "max");
        code.load(columns).load(columns).push(1L).op(Op.LSUB).op(Op.LAND).store(columns);
        code.load(columns).op(Op.LCONST_0).op(Op.LCMP).jump(When.NOT_ZERO, next);
        code.jump(When.ALWAYS, end).at(none);
        code.push(Long.MIN_VALUE).store(range.low());
        code.push(Long.MAX_VALUE).store(range.high());
        code.at(end);
    }

    /** The points of the one column, unless something is unknown or there is not one column. */
    private void workOutExactly(Local points, Local columns, Local column, Local sum) {
        code.load(columns).invokeStatic(Frame.KERNEL, "first", "(J)I").store(column);
        pushSum(column);
        code.store(sum);
        code.load(frame.known)
                .load(sum)
                .load(columns)
                .invokeStatic(Frame.KERNEL, "known", "(JJJ)J")
                .store(frame.known);
        code.load(sum).invokeStatic(Frame.KERNEL, "least", "(J)J").store(points);
    }

    private void widen(Local bound, Local sum, String half, String how) {
        code.load(sum)
                .invokeStatic(Frame.KERNEL, half, "(J)J")
                .load(bound)
                .invokeStatic("java/lang/Math", how, "(JJ)J")
                .store(bound);
    }

    private void pushSum(Local column) {
        code.push(0L);
        Set<Source> simple = new LinkedHashSet<>();
        for (ScoreRules.Output output : rules.outputs()) {
            Source only = frame.program.only(output);
            if (only != null && simple.add(only)) {
                pushPoints(only, column);
            }
        }
        for (ScoreRules.Output output : rules.outputs()) {
            if (frame.program.only(output) == null) {
                pushPoints(output, column);
            }
        }
    }

    private void pushPoints(Source only, Local column) {
        long[] points = frame.program.points(only, rules);
        frame.constants.push(code, frame.exact ? Kernel.exactly(points) : points, long[].class);
        code.load(Objects.requireNonNull(frame.states.get(only)))
                .push(rules.columns().size())
                .op(Op.IMUL)
                .load(column)
                .op(Op.IADD)
                .op(Op.LALOAD)
                .op(Op.LADD);
    }

    private void pushPoints(ScoreRules.Output output, Local column) {
        Block.Group group = frame.program.block(false).group(output);
        Range set = frame.word("household", group.word());
        int[][] points = new int[output.rows().size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = output.rows().get(i).points();
        }
        var rows = new Rows(group.terms(), points);
        frame.constants.push(code, rows, Rows.class);
        if (frame.exact) {
            code.load(set.low()).load(column).invokeVirtual(Frame.internalName(Rows.class), "points", "(JI)J");
        } else {
            code.load(set.low())
                    .load(set.high())
                    .load(column)
                    .invokeVirtual(Frame.internalName(Rows.class), "points", "(JJI)J");
        }
        code.op(Op.LADD);
    }
}
