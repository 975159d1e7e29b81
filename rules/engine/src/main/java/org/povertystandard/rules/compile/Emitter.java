package org.povertystandard.rules.compile;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.compile.Code.Kind;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.compile.Code.When;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * Writes the code of one method of a kernel: one loop over the members, then the household. Each source is worked out once,
 * and takes away the terms that are no longer certain, or no longer possible.
 */
final class Emitter {
    static final String KERNEL = Kernel.class.getName().replace('.', '/');
    private static final String HOUSEHOLD = Household.class.getName().replace('.', '/');
    private static final String MEMBER = Member.class.getName().replace('.', '/');

    private final Program program;
    private final Constants constants;
    private final Code code;
    private final Answers answers;
    private final ReferenceBounds reference;
    private final Ages ages;
    private final Local household;
    private final Local review;
    private final Local size;
    private final Local member;
    private final Local index;
    private final Map<Source, Local> states = new HashMap<>();
    private final Map<Source, Range> ranges = new HashMap<>();
    private final Map<Object, Range> words = new HashMap<>();
    private @Nullable Range deprivations;

    /** Two long variables: least and most, or certain and possible. */
    private record Range(Local low, Local high) {}

    Emitter(
            ClassFile file,
            Program program,
            Constants constants,
            Map<FormAccess.Accessor, MethodHandle> readers,
            ReferenceBounds reference,
            LeapDayAgeing ageing) {
        this.program = program;
        this.constants = constants;
        this.reference = reference;
        this.ages = new Ages(ageing);
        this.code = new Code(file, 2);
        this.answers = new Answers(code, constants, readers);
        this.household = new Local(Kind.REFERENCE, 1);
        this.review = code.local(Kind.REFERENCE);
        this.size = code.local(Kind.INT);
        this.member = code.local(Kind.REFERENCE);
        this.index = code.local(Kind.INT);
    }

    /** Everything but the result. */
    Code decide() {
        Local members = code.local(Kind.REFERENCE);
        code.load(household)
                .invokeInterface(HOUSEHOLD, "members", "()Ljava/util/List;", 1)
                .store(members);
        code.load(members).invokeInterface("java/util/List", "size", "()I", 1).store(size);
        code.load(household)
                .invokeInterface(HOUSEHOLD, "reviewedOn", "()" + LocalDate.class.descriptorString(), 1)
                .store(review);
        answers.openHousehold(household);
        openWords(false, "household");
        if (program.block(true).words() > 0) {
            loop(members);
        }
        code.push(-1).store(index);
        for (Source source : program.householdSources()) {
            workOut(source, false);
            take(source, false, "household");
        }
        return code;
    }

    private void loop(Local members) {
        openWords(true, "start");
        for (Source source : program.householdSources()) {
            if (program.askedByMembers().contains(source)) {
                workOut(source, false);
                take(source, true, "start");
            }
        }
        openSums();
        answers.openMember(member);
        openWords(true, "member");
        program.memberSources().forEach(source -> {
            if (source instanceof Source.Age || source instanceof Source.Tally) {
                range(source);
            }
        });
        code.push(0).store(index);
        var next = new Code.Label();
        var end = new Code.Label();
        code.at(next).load(index).load(size).jump(When.AT_LEAST, end);
        code.load(members)
                .load(index)
                .invokeInterface("java/util/List", "get", "(I)Ljava/lang/Object;", 2)
                .cast(MEMBER)
                .store(member);
        answers.nextMember();
        for (int word = 0; word < program.block(true).words(); word++) {
            copy(word("start", word), word("member", word));
        }
        for (Source source : program.memberSources()) {
            workOut(source, true);
            take(source, true, "member");
        }
        addUp();
        code.increment(index).jump(When.ALWAYS, next).at(end);
    }

    private void copy(Range from, Range to) {
        code.load(from.low()).store(to.low());
        code.load(from.high()).store(to.high());
    }

    private void openWords(boolean members, String kind) {
        for (int word = 0; word < program.block(members).words(); word++) {
            Range range = newRange();
            code.push(-1L).store(range.low());
            code.push(-1L).store(range.high());
            words.put(List.of(kind, word), range);
        }
    }

    private Range word(String kind, int word) {
        return Objects.requireNonNull(words.get(List.of(kind, word)));
    }

    private Range newRange() {
        return new Range(code.local(Kind.LONG), code.local(Kind.LONG));
    }

    private Range range(Source source) {
        return ranges.computeIfAbsent(source, key -> newRange());
    }

    /** What is summed over the members: whether a term holds of any of them, and how many have a feature. */
    private void openSums() {
        for (int word = 0; word < program.block(true).words(); word++) {
            zero(words.computeIfAbsent(List.of("any", word), key -> newRange()));
        }
        program.householdSources().forEach(source -> {
            if (source instanceof Source.Count) {
                zero(range(source));
            }
        });
    }

    private void zero(Range range) {
        code.push(0L).store(range.low());
        code.push(0L).store(range.high());
    }

    private void addUp() {
        for (int word = 0; word < program.block(true).words(); word++) {
            Range any = word("any", word);
            Range of = word("member", word);
            code.load(any.low()).load(of.low()).op(Op.LOR).store(any.low());
            code.load(any.high()).load(of.high()).op(Op.LOR).store(any.high());
        }
        for (Source source : program.householdSources()) {
            if (source instanceof Source.Count count) {
                Block.Group group = program.block(true).group(count.feature);
                Range of = word("member", group.word());
                addAny(range(source).low(), of.low(), group.terms()[0]);
                addAny(range(source).high(), of.high(), group.terms()[0]);
            }
        }
    }

    private void addAny(Local sum, Local set, long terms) {
        code.load(sum);
        pushAny(set, terms);
        code.op(Op.LADD).store(sum);
    }

    private void pushAny(Local set, long terms) {
        code.load(set).push(terms).invokeStatic(KERNEL, "any", "(JJ)J");
    }

    /** Works a source out, unless it is already. */
    private void workOut(Source source, boolean inLoop) {
        boolean known = !inLoop && states.containsKey(source);
        if (!known && !mayBeSkipped(source)) {
            evaluate(source);
        }
    }

    private boolean mayBeSkipped(Source source) {
        return Program.isCostly(source) && !program.isNeeded(source);
    }

    private void evaluate(Source source) {
        new States(source).workOut();
    }

    /** Takes away terms; a costly source is only worked out if there are terms to take away. */
    private void take(Source source, boolean members, String kind) {
        Block block = program.block(members);
        boolean asked = block.sources().contains(source);
        if (!asked) {
            return;
        }
        var skip = new Code.Label();
        if (mayBeSkipped(source)) {
            jumpIfNothingHangsOn(source, block, kind, skip);
            evaluate(source);
        }
        for (int word = 0; word < block.words(); word++) {
            if (block.terms(word, source) != 0) {
                take(block.table(word, source), Objects.requireNonNull(states.get(source)), word(kind, word));
            }
        }
        code.at(skip);
    }

    private void jumpIfNothingHangsOn(Source source, Block block, String kind, Code.Label skip) {
        var go = new Code.Label();
        for (int word = 0; word < block.words(); word++) {
            long terms = block.terms(word, source);
            if (terms != 0) {
                code.load(word(kind, word).high())
                        .push(terms)
                        .op(Op.LAND)
                        .op(Op.LCONST_0)
                        .op(Op.LCMP)
                        .jump(When.NOT_ZERO, go);
            }
        }
        code.jump(When.ALWAYS, skip).at(go);
    }

    private void take(long[] table, Local state, Range word) {
        take(table, state, 0, word.low());
        take(table, state, 1, word.high());
    }

    private void take(long[] table, Local state, int offset, Local word) {
        constants.push(code, table, long[].class);
        code.load(state).push(1).op(Op.ISHL);
        if (offset > 0) {
            code.push(offset).op(Op.IADD);
        }
        code.op(Op.LALOAD).load(word).op(Op.LAND).store(word);
    }

    /** Certain and possible deprivations, as bits. */
    Range deprivations() {
        Range known = deprivations;
        if (known == null) {
            known = newRange();
            deprivations = known;
            pushBits(i -> program.block(false).group(i), program.indicators().size(), true);
            code.store(known.low());
            pushBits(i -> program.block(false).group(i), program.indicators().size(), false);
            code.store(known.high());
        }
        return known;
    }

    /** Pushes a bit for each formula that is certain, or possible. */
    private void pushBits(java.util.function.IntFunction<Block.Group> groups, int count, boolean sure) {
        code.push(0L);
        for (int i = 0; i < count; i++) {
            Block.Group group = groups.apply(i);
            Range word = word("household", group.word());
            pushAny(sure ? word.low() : word.high(), group.terms()[group.terms().length == 1 ? 0 : i]);
            code.push(i).op(Op.LSHL).op(Op.LOR);
        }
    }

    private void pushClasses(boolean sure) {
        pushBits(i -> program.block(false).group("classes"), program.classes().size(), sure);
    }

    /** Returns the bounds of a test. */
    Code returnBounds() {
        decide();
        Range deprived = deprivations();
        String bounds = ClassBounds.class.getName().replace('.', '/');
        code.create(bounds).op(Op.DUP);
        pushClasses(false);
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
        pushClasses(true);
        pushClasses(false);
        code.invokeStatic(KERNEL, "only", "(JJ)I").op(Op.IRETURN);
        return code;
    }

    /** Returns the points of the scorecard. */
    Code returnScore() {
        decide();
        Range score = range(Objects.requireNonNull(program.score()));
        String bounds = ScoreBounds.class.getName().replace('.', '/');
        code.create(bounds)
                .op(Op.DUP)
                .load(score.low())
                .load(score.high())
                .invokeSpecial(bounds, "<init>", "(JJ)V")
                .op(Op.ARETURN);
        return code;
    }

    /** Works out one source. */
    private final class States {
        private final Source source;

        States(Source source) {
            this.source = source;
        }

        void workOut() {
            if (source instanceof Source.Choice choice) {
                storeCells(cells(choice), choice.slot);
            } else if (source instanceof Source.Answer answer) {
                answer(answer);
            } else if (source instanceof Source.Size) {
                code.load(size).op(Op.I2L).store(range(source).low());
                code.load(range(source).low()).store(range(source).high());
                storeState();
            } else if (source instanceof Source.Age) {
                age();
            } else if (source instanceof Source.Count) {
                storeState();
            } else if (source instanceof Source.Tally tally) {
                tally(tally);
            } else if (source instanceof Source.Deprivations) {
                Range bits = deprivations();
                code.load(bits.low())
                        .invokeStatic("java/lang/Long", "bitCount", "(J)I")
                        .op(Op.I2L);
                code.store(range(source).low());
                code.load(bits.high())
                        .invokeStatic("java/lang/Long", "bitCount", "(J)I")
                        .op(Op.I2L);
                code.store(range(source).high());
                storeState();
            } else if (source instanceof Source.Score points) {
                new Scoring(points).workOut();
                storeState();
            } else if (source instanceof Source.Place place) {
                place(place);
            } else {
                decided();
            }
        }

        private Local state() {
            return states.computeIfAbsent(source, key -> code.local(Kind.INT));
        }

        private void decided() {
            if (source instanceof Source.Any any) {
                Block.Group group = program.block(true).group(any.feature);
                truth(word("any", group.word()), group.terms()[0]);
            } else if (source instanceof Source.Deprived deprived) {
                truth(deprivations(), 1L << deprived.indicator);
            } else if (source instanceof Source.Limited limited) {
                limited(limited);
            } else {
                refer(((Source.Referred) source).reference);
            }
            code.store(state());
        }

        private void truth(Range set, long terms) {
            code.load(set.low()).load(set.high()).push(terms).invokeStatic(KERNEL, "truth", "(JJJ)I");
        }

        private void refer(int criterion) {
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

        private Cells cells(Source.Choice choice) {
            if (choice.slot.form() == null) {
                Map<org.povertystandard.fact.FactValue, Integer> byAnswer = new HashMap<>();
                choice.answers.forEach(answer -> byAnswer.put(answer, choice.stateOf(answer)));
                return new Cells.OfAnswer(Map.copyOf(byAnswer));
            }
            return choice.slot.type() instanceof org.povertystandard.fact.FactType.Choice
                    ? new Cells.OfChoice()
                    : new Cells.OfYesNo();
        }

        private void storeCells(Cells cells, Slot slot) {
            constants.push(code, cells, cells.getClass());
            answers.push(slot);
            code.invokeVirtual(cells.getClass().getName().replace('.', '/'), "state", "(Ljava/lang/Object;)I")
                    .store(state());
        }

        private void answer(Source.Answer answer) {
            if (Program.isReviewYear(answer)) {
                code.load(review)
                        .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                        .op(Op.I2L);
                code.store(range(source).low());
                code.load(range(source).low()).store(range(source).high());
                storeState();
            } else {
                Ruler ruler = Ruler.of(answer.cuts.decimals(), answer.cuts.all());
                storeCells(new Cells.OfNumber(ruler, answer.cuts.all().size(), answer.unknown()), answer.slot);
            }
        }

        private void age() {
            Local span = code.local(Kind.LONG);
            constants.push(code, ages, Ages.class);
            code.load(member)
                    .invokeInterface(MEMBER, "birth", "()" + BirthDate.class.descriptorString(), 1)
                    .load(review)
                    .invokeVirtual(
                            Ages.class.getName().replace('.', '/'),
                            "span",
                            "(" + BirthDate.class.descriptorString() + LocalDate.class.descriptorString() + ")J")
                    .store(span);
            String ages = Ages.class.getName().replace('.', '/');
            code.load(span)
                    .invokeStatic(ages, "low", "(J)J")
                    .store(range(source).low());
            code.load(span)
                    .invokeStatic(ages, "high", "(J)J")
                    .store(range(source).high());
            storeState();
        }

        /** Finds the state of a number that is in its range. */
        private void storeState() {
            pushSpans(((Source.Number) source).cuts);
            Range range = range(source);
            code.load(range.low()).load(range.high());
            code.invokeVirtual(spans(), "state", "(JJ)I").store(state());
        }

        private void pushSpans(Cuts cuts) {
            Spans spans = Spans.of(cuts.all().stream()
                    .mapToLong(cut -> cut.value().numerator())
                    .toArray());
            constants.push(code, spans, Spans.class);
        }

        private String spans() {
            return Spans.class.getName().replace('.', '/');
        }

        private void tally(Source.Tally tally) {
            Block.Group group = program.block(tally.ofMember()).group(tally);
            Range set = word(tally.ofMember() ? "member" : "household", group.word());
            zero(range(source));
            for (int i = 0; i < tally.entries.size(); i++) {
                long points = tally.entries.get(i).points();
                add(range(source).low(), points > 0 ? set.low() : set.high(), group.terms()[i], points);
                add(range(source).high(), points > 0 ? set.high() : set.low(), group.terms()[i], points);
            }
            storeState();
        }

        private void add(Local sum, Local set, long terms, long points) {
            code.load(sum);
            pushAny(set, terms);
            code.push(points).op(Op.LMUL).op(Op.LADD).store(sum);
        }

        private void place(Source.Place place) {
            if (place.of instanceof Source.Choice) {
                states.put(place, Objects.requireNonNull(states.get(place.of)));
                return;
            }
            if (place.of instanceof Source.Size) {
                code.load(size)
                        .push(place.points.size())
                        .invokeStatic("java/lang/Math", "min", "(II)I")
                        .store(state());
                return;
            }
            if (place.of instanceof Source.Answer answer && !Program.isReviewYear(answer)) {
                Ruler ruler = Ruler.of(place.cuts.decimals(), place.cuts.all());
                storeCells(new Cells.OfPlace(ruler, place.cuts.all().size()), answer.slot);
                return;
            }
            pushSpans(place.cuts);
            if (place.of instanceof Source.Age) {
                code.load(range(place.of).low()).load(range(place.of).high());
            } else {
                code.load(review)
                        .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                        .op(Op.I2L);
                code.load(review)
                        .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                        .op(Op.I2L);
            }
            code.invokeVirtual(spans(), "exact", "(JJ)I").store(state());
        }

        private void limited(Source.Limited limited) {
            String thresholds = Thresholds.class.getName().replace('.', '/');
            constants.push(code, limited.thresholds, Thresholds.class);
            boolean whole = limited.number instanceof Source.Span
                    || limited.number instanceof Source.Size
                    || Program.isReviewYear(limited.number);
            pushNumber(limited.number, whole);
            code.push(0);
            int stride = 1;
            for (Source.Place place : limited.places) {
                code.load(Objects.requireNonNull(states.get(place)))
                        .push(stride)
                        .op(Op.IMUL)
                        .op(Op.IADD);
                stride *= place.states();
            }
            code.invokeVirtual(thresholds, "state", whole ? "(JJI)I" : "(Ljava/lang/Object;I)I");
            if (limited.reference == Source.Limited.COMPLETE) {
                return;
            }
            var known = new Code.Label();
            code.op(Op.DUP).jump(When.NOT_NEGATIVE, known).op(Op.POP);
            refer(limited.reference);
            code.at(known);
        }

        private void pushNumber(Source.Number number, boolean whole) {
            if (number instanceof Source.Size) {
                code.load(size).op(Op.I2L).load(size).op(Op.I2L);
            } else if (number instanceof Source.Span) {
                code.load(range(number).low()).load(range(number).high());
            } else if (whole) {
                code.load(review)
                        .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                        .op(Op.I2L);
                code.load(review)
                        .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                        .op(Op.I2L);
            } else {
                answers.push(((Source.Answer) number).slot);
            }
        }
    }

    /** Sums a scorecard, column by column, so that points of different columns are never mixed. */
    private final class Scoring {
        private final Source.Score source;
        private final ScoreRules rules;

        Scoring(Source.Score source) {
            this.source = source;
            this.rules = source.rules;
        }

        void workOut() {
            Range range = range(source);
            Local columns = code.local(Kind.LONG);
            Local column = code.local(Kind.INT);
            Local sum = code.local(Kind.LONG);
            pushBits(i -> program.block(false).group(source), rules.columns().size(), false);
            code.store(columns);
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

        private void widen(Local bound, Local sum, String half, String how) {
            code.load(sum)
                    .invokeStatic(KERNEL, half, "(J)J")
                    .load(bound)
                    .invokeStatic("java/lang/Math", how, "(JJ)J")
                    .store(bound);
        }

        private void pushSum(Local column) {
            code.push(0L);
            rules.outputs().stream()
                    .map(program::only)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(only -> pushPoints(only, column));
            for (ScoreRules.Output output : rules.outputs()) {
                if (program.only(output) == null) {
                    pushPoints(output, column);
                }
            }
        }

        private void pushPoints(Source only, Local column) {
            constants.push(code, program.points(only, rules), long[].class);
            code.load(Objects.requireNonNull(states.get(only)))
                    .push(rules.columns().size())
                    .op(Op.IMUL)
                    .load(column)
                    .op(Op.IADD)
                    .op(Op.LALOAD)
                    .op(Op.LADD);
        }

        private void pushPoints(ScoreRules.Output output, Local column) {
            Block.Group group = program.block(false).group(output);
            Range set = word("household", group.word());
            var rows = new Rows(
                    group.terms(),
                    output.rows().stream().map(ScoreRules.Row::points).toArray(int[][]::new));
            constants.push(code, rows, Rows.class);
            code.load(set.low())
                    .load(set.high())
                    .load(column)
                    .invokeVirtual(Rows.class.getName().replace('.', '/'), "points", "(JJI)J")
                    .op(Op.LADD);
        }
    }
}
