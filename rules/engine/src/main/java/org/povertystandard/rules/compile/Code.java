package org.povertystandard.rules.compile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the code of one method. Names of instructions are those of chapter 6 of the specification of the JVM. */
final class Code {
    /** More than any method here has on its stack. */
    static final int STACK = 24;

    private static final int WIDE = 0xC4;
    private static final int MOST_LOCALS = 65_000;

    private final ClassFile file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Jump> jumps = new ArrayList<>();
    private int locals;

    /** Where a jump stands and where it leads. */
    private record Jump(int at, Label to) {}

    /** A place in the code. */
    static final class Label {
        private int place = -1;
    }

    /** Instructions without an operand. */
    enum Op {
        ACONST_NULL(0x01),
        LCONST_0(0x09),
        LALOAD(0x2F),
        AALOAD(0x32),
        POP(0x57),
        DUP(0x59),
        DUP2(0x5C),
        IADD(0x60),
        LADD(0x61),
        IMUL(0x68),
        LNEG(0x75),
        ISHL(0x78),
        LSHL(0x79),
        LSHR(0x7B),
        LUSHR(0x7D),
        LAND(0x7F),
        LOR(0x81),
        LXOR(0x83),
        I2L(0x85),
        L2I(0x88),
        LSUB(0x65),
        LMUL(0x69),
        LCMP(0x94),
        IRETURN(0xAC),
        LRETURN(0xAD),
        ARETURN(0xB0),
        RETURN(0xB1);

        private final int code;

        Op(int code) {
            this.code = code;
        }
    }

    /** Jumps on what is on the stack. */
    enum When {
        ZERO(0x99),
        NOT_ZERO(0x9A),
        LESS_THAN_ZERO(0x9B),
        NOT_NEGATIVE(0x9C),
        AT_LEAST(0xA2),
        ALWAYS(0xA7);

        private final int code;

        When(int code) {
            this.code = code;
        }
    }

    /** The kinds of local variables. */
    enum Kind {
        INT(0x15, 0x36, 1),
        LONG(0x16, 0x37, 2),
        REFERENCE(0x19, 0x3A, 1);

        private final int load;
        private final int store;
        private final int size;

        Kind(int load, int store, int size) {
            this.load = load;
            this.store = store;
            this.size = size;
        }
    }

    /** A local variable. */
    record Local(Kind kind, int index) {}

    /**
     * An empty method.
     *
     * @param parameters how many local variables its parameters take, {@code this} included
     */
    Code(ClassFile file, int parameters) {
        this.file = file;
        this.locals = parameters;
    }

    byte[] bytes() {
        byte[] code = bytes.toByteArray();
        for (Jump jump : jumps) {
            int distance = jump.to().place - jump.at();
            code[jump.at() + 1] = (byte) (distance >> 8);
            code[jump.at() + 2] = (byte) distance;
        }
        return code;
    }

    int size() {
        return bytes.size();
    }

    int locals() {
        return locals;
    }

    Local local(Kind kind) {
        var local = new Local(kind, locals);
        locals += kind.size;
        if (locals > MOST_LOCALS) {
            throw new Translator.UntranslatableException("Too many local variables.");
        }
        return local;
    }

    Code op(Op op) {
        bytes.write(op.code);
        return this;
    }

    Code load(Local local) {
        return local(local.kind().load, local.index());
    }

    Code store(Local local) {
        return local(local.kind().store, local.index());
    }

    private Code local(int code, int index) {
        if (index > 255) {
            bytes.write(WIDE);
            bytes.write(code);
            return u2(index);
        }
        bytes.write(code);
        bytes.write(index);
        return this;
    }

    /** Adds to an int variable. */
    Code increment(Local local) {
        if (local.index() > 255) {
            return load(local).push(1).op(Op.IADD).store(local);
        }
        bytes.write(0x84);
        bytes.write(local.index());
        bytes.write(1);
        return this;
    }

    Code push(int number) {
        if (number >= -1 && number <= 5) {
            bytes.write(0x03 + number);
            return this;
        }
        if (number == (short) number) {
            bytes.write(0x11);
            return u2(number);
        }
        bytes.write(0x13);
        return u2(file.number(number));
    }

    Code push(long number) {
        if (number == 0) {
            return op(Op.LCONST_0);
        }
        bytes.write(0x14);
        return u2(file.number(number));
    }

    Code pushText(String text) {
        bytes.write(0x13);
        return u2(file.string(text));
    }

    Code pushClass(String internalName) {
        bytes.write(0x13);
        return u2(file.ofClass(internalName));
    }

    Code getStatic(String owner, String field, String type) {
        bytes.write(0xB2);
        return u2(file.field(owner, field, type));
    }

    Code putStatic(String owner, String field, String type) {
        bytes.write(0xB3);
        return u2(file.field(owner, field, type));
    }

    Code invokeVirtual(String owner, String method, String type) {
        bytes.write(0xB6);
        return u2(file.method(owner, method, type));
    }

    Code invokeSpecial(String owner, String method, String type) {
        bytes.write(0xB7);
        return u2(file.method(owner, method, type));
    }

    Code invokeStatic(String owner, String method, String type) {
        bytes.write(0xB8);
        return u2(file.method(owner, method, type));
    }

    /**
     * Calls a method of an interface.
     *
     * @param words how many words the arguments take on the stack, the receiver included
     */
    Code invokeInterface(String owner, String method, String type, int words) {
        bytes.write(0xB9);
        u2(file.interfaceMethod(owner, method, type));
        bytes.write(words);
        bytes.write(0);
        return this;
    }

    Code create(String ofClass) {
        bytes.write(0xBB);
        return u2(file.ofClass(ofClass));
    }

    Code cast(String toClass) {
        bytes.write(0xC0);
        return u2(file.ofClass(toClass));
    }

    Code jump(When when, Label to) {
        jumps.add(new Jump(bytes.size(), to));
        bytes.write(when.code);
        return u2(0);
    }

    Code at(Label label) {
        label.place = bytes.size();
        return this;
    }

    private Code u2(int number) {
        bytes.write(number >> 8);
        bytes.write(number);
        if (bytes.size() > Short.MAX_VALUE) {
            throw new Translator.UntranslatableException("The code is too long.");
        }
        return this;
    }
}
