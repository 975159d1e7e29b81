package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.rules.compile.Code.Local;
import org.povertystandard.rules.compile.Code.Op;

/**
 * Writes the code that makes a number with a bit for each of some formulas of the household, as far as they are certain, or
 * possible. Formulas of a single term are moved together, as many as have the same way to go.
 */
final class Bits {
    private final Frame frame;
    private final boolean sure;
    private final List<Move> moves = new ArrayList<>();

    /** Terms of a word that go so many places to the left; negative to the right. */
    private static final class Move {
        private final int word;
        private final int left;
        private long terms;

        private Move(int word, int left) {
            this.word = word;
            this.left = left;
        }
    }

    /** No bits yet: pushes 0. */
    Bits(Frame frame, boolean sure) {
        this.frame = frame;
        this.sure = sure;
        frame.code.push(0L);
    }

    /** A bit for a formula of a group. */
    void add(Block.Group group, int formula, int bit) {
        long terms = group.terms()[formula];
        if (Long.bitCount(terms) == 1) {
            move(group.word(), bit - Long.numberOfTrailingZeros(terms)).terms |= terms;
            return;
        }
        frame.pushAny(word(group.word()), terms);
        frame.code.push(bit).op(Op.LSHL).op(Op.LOR);
    }

    private Move move(int word, int left) {
        for (Move move : moves) {
            if (move.word == word && move.left == left) {
                return move;
            }
        }
        moves.add(new Move(word, left));
        return moves.get(moves.size() - 1);
    }

    /** Leaves the number on the stack. */
    void finish() {
        for (Move move : moves) {
            frame.code.load(word(move.word)).push(move.terms).op(Op.LAND);
            if (move.left != 0) {
                frame.code.push(Math.abs(move.left)).op(move.left > 0 ? Op.LSHL : Op.LUSHR);
            }
            frame.code.op(Op.LOR);
        }
    }

    private Local word(int word) {
        Frame.Range range = frame.word("household", word);
        return sure ? range.low() : range.high();
    }
}
