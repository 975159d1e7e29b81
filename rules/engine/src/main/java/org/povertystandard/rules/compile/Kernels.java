package org.povertystandard.rules.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.standard.LeapDayAgeing;

/** Turns programs into classes of their own. Nothing but their kernel refers to them, so that they go when it goes. */
final class Kernels {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final String NAME = Kernels.class.getPackageName().replace('.', '/') + "/CompiledKernel";

    private Kernels() {}

    /**
     * What the methods of a kernel share.
     *
     * @param file the class
     * @param constants its objects
     * @param readers of answers, by the accessor that each stands for
     * @param reference what is asked where code does not reach
     * @param ageing when someone born on 29 February ages
     */
    record Making(
            ClassFile file,
            Constants constants,
            Map<String, MethodHandle> readers,
            ReferenceBounds reference,
            LeapDayAgeing ageing) {}

    static Kernel of(Program program, ReferenceBounds reference, LeapDayAgeing ageing) {
        var file = new ClassFile(NAME);
        var making = new Making(file, new Constants(file), new HashMap<>(), reference, ageing);
        file.addMethod(
                "<init>",
                "()V",
                new Code(file, 1)
                        .load(new Code.Local(Code.Kind.REFERENCE, 0))
                        .invokeSpecial(Frame.KERNEL, "<init>", "()V")
                        .op(Op.RETURN));
        boolean isTest = program.score() == null;
        add(
                making,
                "bounds",
                ClassBounds.class,
                isTest ? emitter(program, making, false).returnBounds() : null);
        add(
                making,
                "category",
                int.class,
                isTest ? emitter(program, making, true).returnCategory() : null);
        add(
                making,
                "carefulCategory",
                int.class,
                isTest ? emitter(program, making, false).returnCategory() : null);
        add(
                making,
                "score",
                ScoreBounds.class,
                isTest ? null : emitter(program, making, true).returnScore());
        add(
                making,
                "carefulScore",
                ScoreBounds.class,
                isTest ? null : emitter(program, making, false).returnScore());
        file.addMethod("<clinit>", "()V", making.constants().initialiser());
        return load(file, making.constants());
    }

    private static Emitter emitter(Program program, Making making, boolean exact) {
        return new Emitter(program, making, exact);
    }

    /** A method that the kernel of a test or of a scorecard does not have is there to satisfy the JVM. */
    private static void add(Making making, String method, Class<?> type, @Nullable Code code) {
        Code none = new Code(making.file(), 2);
        if (type == int.class) {
            none.push(Kernel.NONE).op(Op.IRETURN);
        } else {
            none.op(Op.ACONST_NULL).op(Op.ARETURN);
        }
        making.file()
                .addMethod(
                        method,
                        "(" + Household.class.descriptorString() + ")" + type.descriptorString(),
                        code == null ? none : code);
    }

    private static Kernel load(ClassFile file, Constants constants) {
        try {
            MethodHandles.Lookup hidden =
                    LOOKUP.defineHiddenClassWithClassData(file.toBytes(Frame.KERNEL), constants.data(), true);
            return (Kernel) hidden.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
