package org.povertystandard.rules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.compile.Code.Kind;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.compile.Code.When;
import org.povertystandard.rules.compile.Frame.Range;

/**
 * Writes the code of one method of a kernel: one loop over the members, then the household. Each source is worked out once,
 * and takes away the terms that are no longer certain, or no longer possible.
 */
final class Emitter {
    private static final String HOUSEHOLD = Frame.internalName(Household.class);
    private static final String MEMBER = Frame.internalName(Member.class);

    private final Program program;
    private final Frame frame;
    private final Code code;
    private final SourceWriter writer;
    private final Set<Source> workedOut = new HashSet<>();

    /**
     * Of one method.
     *
     * @param exact whether it gives up where an unknown answer matters
     */
    Emitter(Program program, Kernels.Making making, boolean exact) {
        this.program = program;
        this.frame = new Frame(program, making, exact);
        this.code = frame.code;
        this.writer = new SourceWriter(frame, making.ageing());
    }

    /** Returns the bounds of a test. */
    Code returnBounds() {
        decide();
        Range deprived = frame.deprivations();
        String bounds = Frame.internalName(ClassBounds.class);
        code.create(bounds).op(Op.DUP);
        frame.pushClasses(false);
        code.load(deprived.low())
                .load(deprived.high())
                .load(deprived.low())
                .op(Op.LXOR)
                .invokeSpecial(bounds, "<init>", "(JJJ)V")
                .op(Op.ARETURN);
        return code;
    }

    /** Returns the class. */
    Code returnCategory() {
        decide();
        jumpIfUnknown("carefulCategory", "I", Op.IRETURN);
        frame.pushClasses(true);
        frame.pushClasses(false);
        return code.invokeStatic(Frame.KERNEL, "only", "(JJ)I").op(Op.IRETURN);
    }

    /** Returns the points of the scorecard. */
    Code returnScore() {
        decide();
        jumpIfUnknown("carefulScore", ScoreBounds.class.descriptorString(), Op.ARETURN);
        Range score = frame.range(Objects.requireNonNull(program.score()));
        String bounds = Frame.internalName(ScoreBounds.class);
        return code.create(bounds)
                .op(Op.DUP)
                .load(score.low())
                .load(score.high())
                .invokeSpecial(bounds, "<init>", "(JJ)V")
                .op(Op.ARETURN);
    }

    /** Where something unknown has mattered, another method begins anew. */
    private void jumpIfUnknown(String method, String type, Op returned) {
        if (!frame.exact) {
            return;
        }
        var known = new Code.Label();
        code.load(frame.known);
        for (int word = 0; word < program.block(false).words(); word++) {
            code.load(frame.word("household", word).low()).op(Op.LAND);
        }
        code.op(Op.LCONST_0)
                .op(Op.LCMP)
                .jump(When.LESS_THAN_ZERO, known)
                .load(new Local(Kind.REFERENCE, 0))
                .load(frame.household)
                .invokeVirtual(Frame.KERNEL, method, "(" + Household.class.descriptorString() + ")" + type)
                .op(returned)
                .at(known);
    }

    /** Works out everything but the result. */
    private void decide() {
        code.push(-1L).store(frame.known);
        frame.answers.openHousehold(frame.household);
        Local members = code.local(Kind.REFERENCE);
        code.load(frame.household)
                .invokeInterface(HOUSEHOLD, "members", "()Ljava/util/List;", 1)
                .store(members);
        code.load(members).invokeInterface("java/util/List", "size", "()I", 1).store(frame.size);
        code.load(frame.household)
                .invokeInterface(HOUSEHOLD, "reviewedOn", "()" + LocalDate.class.descriptorString(), 1)
                .store(frame.review);
        frame.open("household", false, true);
        if (program.block(true).words() > 0) {
            loop(members);
        }
        code.push(-1).store(frame.index);
        for (Source source : program.sources(false)) {
            take(source, false, "household");
        }
    }

    private void loop(Local members) {
        frame.open("start", true, true);
        Set<Source> asked = program.askedByMembers();
        for (Source source : program.sources(false)) {
            if (asked.contains(source)) {
                take(source, true, "start");
            }
        }
        frame.open("any", true, false);
        for (Source.Count count : counts()) {
            frame.fill(frame.range(count), 0);
        }
        frame.answers.openMember(frame.member);
        frame.open("member", true, true);
        code.push(0).store(frame.index);
        var next = new Code.Label();
        var end = new Code.Label();
        code.at(next).load(frame.index).load(frame.size).jump(When.AT_LEAST, end);
        code.load(members)
                .load(frame.index)
                .invokeInterface("java/util/List", "get", "(I)Ljava/lang/Object;", 2)
                .cast(MEMBER)
                .store(frame.member);
        frame.answers.nextMember();
        for (int word = 0; word < program.block(true).words(); word++) {
            frame.copy(frame.word("start", word), frame.word("member", word));
        }
        for (Source source : program.sources(true)) {
            take(source, true, "member");
        }
        addUp();
        code.increment(frame.index).jump(When.ALWAYS, next).at(end);
    }

    private List<Source.Count> counts() {
        List<Source.Count> counts = new ArrayList<>();
        for (Source source : program.sources(false)) {
            if (source instanceof Source.Count count) {
                counts.add(count);
            }
        }
        return counts;
    }

    /** Whether a term holds of any member, and how many have a feature. */
    private void addUp() {
        for (int word = 0; word < program.block(true).words(); word++) {
            List<Local> any = frame.word("any", word).each();
            List<Local> of = frame.word("member", word).each();
            for (int i = 0; i < any.size(); i++) {
                code.load(any.get(i)).load(of.get(i)).op(Op.LOR).store(any.get(i));
            }
            code.load(frame.known).load(of.get(0)).op(Op.LAND).store(frame.known);
        }
        for (Source.Count count : counts()) {
            Block.Group group = program.block(true).group(count.feature);
            List<Local> of = frame.word("member", group.word()).each();
            List<Local> sums = frame.range(count).each();
            for (int i = 0; i < sums.size(); i++) {
                code.load(sums.get(i));
                frame.pushAny(of.get(i), group.terms()[0]);
                code.op(Op.LADD).store(sums.get(i));
            }
        }
    }

    /** Takes away what the state of a source rules out. Where no term hangs on it any more it need not even be known. */
    private void take(Source source, boolean members, String kind) {
        Block block = program.block(members);
        boolean asked = block.sources().contains(source);
        var skip = new Code.Label();
        if (mayBeSkipped(source, block)) {
            if (!asked) {
                return;
            }
            jumpIfNothingHangsOn(source, block, kind, skip);
            writer.workOut(source);
        } else if (workedOut.add(source)) {
            writer.workOut(source);
        }
        if (asked) {
            frame.take(source, block, kind);
        }
        code.at(skip);
    }

    /** A costly source, or a member's of which every term hangs on something before it. */
    private boolean mayBeSkipped(Source source, Block block) {
        return !program.isNeeded(source)
                && (Program.isCostly(source) || source.ofMember() && allArePartlyDone(block.terms(source)));
    }

    private boolean allArePartlyDone(List<Formula.Term> terms) {
        for (Formula.Term term : terms) {
            if (Collections.disjoint(term.tests().keySet(), workedOut)) {
                return false;
            }
        }
        return true;
    }

    private void jumpIfNothingHangsOn(Source source, Block block, String kind, Code.Label skip) {
        var go = new Code.Label();
        for (int word = 0; word < block.words(); word++) {
            long terms = block.terms(word, source);
            if (terms != 0) {
                code.load(frame.word(kind, word).high())
                        .push(terms)
                        .op(Op.LAND)
                        .op(Op.LCONST_0)
                        .op(Op.LCMP)
                        .jump(When.NOT_ZERO, go);
            }
        }
        code.jump(When.ALWAYS, skip).at(go);
    }
}
