package org.povertystandard.rules.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import org.povertystandard.household.Household;
import org.povertystandard.rules.compile.Code.Op;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.standard.LeapDayAgeing;

/** Turns programs into classes of their own. Nothing but their kernel refers to them, so that they go when it goes. */
final class Kernels {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final String NAME = Kernels.class.getPackageName().replace('.', '/') + "/CompiledKernel";

    private Kernels() {}

    static Kernel of(Program program, ReferenceBounds reference, LeapDayAgeing ageing) {
        var file = new ClassFile(NAME);
        var constants = new Constants(file);
        Map<FormAccess.Accessor, MethodHandle> readers = new HashMap<>();
        file.addMethod(
                "<init>",
                "()V",
                new Code(file, 1)
                        .load(new Code.Local(Code.Kind.REFERENCE, 0))
                        .invokeSpecial(Emitter.KERNEL, "<init>", "()V")
                        .op(Op.RETURN));
        String household = "(" + Household.class.descriptorString() + ")";
        boolean isTest = program.score() == null;
        file.addMethod(
                "score",
                household + ScoreBounds.class.descriptorString(),
                isTest
                        ? nothing(file)
                        : new Emitter(file, program, constants, readers, reference, ageing).returnScore());
        file.addMethod(
                "bounds",
                household + ClassBounds.class.descriptorString(),
                isTest
                        ? new Emitter(file, program, constants, readers, reference, ageing).returnBounds()
                        : nothing(file));
        file.addMethod(
                "category",
                household + "I",
                isTest
                        ? new Emitter(file, program, constants, readers, reference, ageing).returnCategory()
                        : new Code(file, 2).push(Kernel.NONE).op(Op.IRETURN));
        file.addMethod("<clinit>", "()V", constants.initialiser());
        return load(file, constants);
    }

    private static Code nothing(ClassFile file) {
        return new Code(file, 2).op(Op.ACONST_NULL).op(Op.ARETURN);
    }

    private static Kernel load(ClassFile file, Constants constants) {
        try {
            MethodHandles.Lookup hidden =
                    LOOKUP.defineHiddenClassWithClassData(file.toBytes(Emitter.KERNEL), constants.data(), true);
            return (Kernel) hidden.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
