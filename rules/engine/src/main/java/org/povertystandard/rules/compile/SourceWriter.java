package org.povertystandard.rules.compile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Member;
import org.povertystandard.rules.compile.Code.Kind;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.compile.Code.When;
import org.povertystandard.rules.compile.Frame.Range;
import org.povertystandard.standard.LeapDayAgeing;

/** Writes the code that works a source out: its state, and its number if it has one. */
final class SourceWriter {
    private static final String SPANS = Frame.internalName(Spans.class);
    private static final String AGES = Frame.internalName(Ages.class);
    private static final String OF_ANSWER = "(Ljava/lang/Object;)I";

    private final Frame frame;
    private final Code code;
    private final Ages ages;

    SourceWriter(Frame frame, LeapDayAgeing ageing) {
        this.frame = frame;
        this.code = frame.code;
        this.ages = new Ages(ageing);
    }

    void workOut(Source source) {
        if (source instanceof Source.Choice choice) {
            pushState(choice);
            code.store(frame.state(source));
        } else if (source instanceof Source.Answer answer) {
            answer(answer);
        } else if (source instanceof Source.Number number) {
            number(number);
        } else {
            decided((Source.Decided) source);
        }
    }

    private void answer(Source.Answer answer) {
        if (Program.isReviewYear(answer)) {
            pushReviewYear();
            storeExact(answer);
        } else {
            pushState(cells(answer), answer.slot);
            code.store(frame.state(answer));
        }
    }

    private static Cells cells(Source.Answer answer) {
        if (answer.cuts.decimals() == 0) {
            return new Cells.OfWhole(Spans.of(Ruler.whole(answer.cuts.all())), answer.unknown());
        }
        Ruler ruler = Ruler.of(answer.cuts.decimals(), answer.cuts.all());
        return new Cells.OfNumber(ruler, answer.cuts.all().size(), answer.unknown());
    }

    private void number(Source.Number number) {
        if (number instanceof Source.Size) {
            code.load(frame.size).op(Op.I2L);
            storeExact(number);
            return;
        }
        Range range = frame.range(number);
        if (number instanceof Source.Age) {
            age(range);
        } else if (number instanceof Source.Tally tally) {
            tally(tally, range);
        } else if (number instanceof Source.Deprivations) {
            for (int i = 0; i < range.each().size(); i++) {
                code.load(frame.deprivations().each().get(i))
                        .invokeStatic("java/lang/Long", "bitCount", "(J)I")
                        .op(Op.I2L)
                        .store(range.each().get(i));
            }
        } else if (number instanceof Source.Score score) {
            new ScoreWriter(frame, score).workOut();
        }
        pushSpans(number.cuts);
        code.load(range.low()).load(range.high()).invokeVirtual(SPANS, "state", "(JJ)I");
        code.store(frame.state(number));
    }

    /** Takes the number from the stack. */
    private void storeExact(Source.Number number) {
        Local value = frame.range(number).low();
        code.store(value);
        pushSpans(number.cuts);
        code.load(value).invokeVirtual(SPANS, "cell", "(J)I").store(frame.state(number));
        if (!frame.exact) {
            code.load(value).store(frame.range(number).high());
        }
    }

    private void pushReviewYear() {
        code.load(frame.review)
                .invokeVirtual("java/time/LocalDate", "getYear", "()I")
                .op(Op.I2L);
    }

    private void pushSpans(Cuts cuts) {
        frame.constants.push(code, Spans.of(Ruler.whole(cuts.all())), Spans.class);
    }

    private void age(Range range) {
        Local span = code.local(Kind.LONG);
        frame.constants.push(code, ages, Ages.class);
        code.load(frame.member)
                .invokeInterface(
                        Frame.internalName(Member.class), "birth", "()" + BirthDate.class.descriptorString(), 1)
                .load(frame.review)
                .invokeVirtual(
                        AGES,
                        "span",
                        "(" + BirthDate.class.descriptorString() + LocalDate.class.descriptorString() + ")J")
                .store(span);
        code.load(span).invokeStatic(AGES, "low", "(J)J").store(range.low());
        code.load(span).invokeStatic(AGES, "high", "(J)J").store(range.high());
    }

    private void tally(Source.Tally tally, Range range) {
        Block.Group group = frame.program.block(tally.ofMember()).group(tally);
        Range set = frame.word(tally.ofMember() ? "member" : "household", group.word());
        frame.fill(range, 0);
        for (int i = 0; i < tally.entries.size(); i++) {
            long points = tally.entries.get(i).points();
            for (Local sum : range.each()) {
                boolean least = sum == range.low();
                code.load(sum);
                frame.pushAny(least == points > 0 ? set.low() : set.high(), group.terms()[i]);
                code.push(points).op(Op.LMUL).op(Op.LADD).store(sum);
            }
        }
    }

    private void decided(Source.Decided source) {
        if (source instanceof Source.Any any) {
            Block.Group group = frame.program.block(true).group(any.feature);
            frame.pushTruth(frame.word("any", group.word()), group.terms()[0]);
        } else if (source instanceof Source.Deprived deprived) {
            frame.pushTruth(frame.deprivations(), 1L << deprived.indicator);
        } else if (source instanceof Source.Limited limited) {
            limited(limited);
        } else {
            frame.pushReferred(((Source.Referred) source).reference);
        }
        code.store(frame.state(source));
    }

    private void pushState(Source.Choice choice) {
        Slot slot = choice.slot;
        if (slot.form() == null) {
            Map<FactValue, Integer> states = new HashMap<>();
            for (FactValue answer : choice.answers) {
                states.put(answer, choice.stateOf(answer));
            }
            pushState(new Cells.OfAnswer(Map.copyOf(states)), slot);
        } else {
            pushState(slot.type() instanceof FactType.Choice ? new Cells.OfChoice() : new Cells.OfYesNo(), slot);
        }
    }

    private void pushState(Cells cells, Slot slot) {
        frame.constants.push(code, cells, cells.getClass());
        frame.answers.push(slot);
        code.invokeVirtual(Frame.internalName(cells.getClass()), "state", OF_ANSWER);
    }

    private void limited(Source.Limited limited) {
        frame.constants.push(code, limited.thresholds, Thresholds.class);
        boolean whole = pushNumber(limited.number);
        code.push(0);
        int stride = 1;
        for (Source.Place place : limited.places) {
            pushPlace(place);
            code.push(stride).op(Op.IMUL).op(Op.IADD);
            stride *= place.points().size();
        }
        code.invokeVirtual(Frame.internalName(Thresholds.class), "state", whole ? "(JJI)I" : "(Ljava/lang/Object;I)I");
        if (limited.reference != Source.Limited.COMPLETE) {
            var known = new Code.Label();
            code.op(Op.DUP).jump(When.NOT_NEGATIVE, known).op(Op.POP);
            frame.pushReferred(limited.reference);
            code.at(known);
        }
    }

    /** Pushes the bounds of a whole number, or an answer as it is stored; says which. */
    private boolean pushNumber(Source.Number number) {
        if (number instanceof Source.Answer answer && !Program.isReviewYear(answer)) {
            frame.answers.push(answer.slot);
            return false;
        }
        pushBounds(number);
        return true;
    }

    private void pushBounds(Source number) {
        if (number instanceof Source.Size) {
            code.load(frame.size).op(Op.I2L).load(frame.size).op(Op.I2L);
        } else if (number instanceof Source.Answer) {
            pushReviewYear();
            pushReviewYear();
        } else {
            code.load(frame.range(number).low()).load(frame.range(number).high());
        }
    }

    private void pushPlace(Source.Place place) {
        if (place.of() instanceof Source.Choice choice) {
            pushState(choice);
        } else if (place.of() instanceof Source.Size) {
            code.load(frame.size).push(place.points().size() - 1).invokeStatic("java/lang/Math", "min", "(II)I");
        } else if (place.of() instanceof Source.Answer answer && !Program.isReviewYear(answer)) {
            Ruler ruler = Ruler.of(place.cuts().decimals(), place.cuts().all());
            pushState(new Cells.OfPlace(ruler, place.cuts().all().size()), answer.slot);
        } else {
            pushSpans(place.cuts());
            pushBounds(place.of());
            code.invokeVirtual(SPANS, "exact", "(JJ)I");
        }
    }
}
