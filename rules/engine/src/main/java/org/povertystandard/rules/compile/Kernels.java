package org.povertystandard.rules.compile;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.povertystandard.household.Household;
import org.povertystandard.household.StoredAnswers;
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
            Map<String, StoredAnswers.Reader> readers,
            ReferenceBounds reference,
            LeapDayAgeing ageing) {}

    /**
     * What a kernel is made of.
     *
     * @param program what it has to work out
     * @param reference what is asked where code does not reach
     * @param ageing when someone born on 29 February ages
     * @param instead what stands for it where it cannot be compiled
     * @param readers of answers that were made so far, by the accessor that each stands for
     */
    record Plan(
            Program program,
            ReferenceBounds reference,
            LeapDayAgeing ageing,
            ReferenceKernel instead,
            Map<String, StoredAnswers.Reader> readers) {

        /** The kernel that minds unknown answers. */
        Kernel careful() {
            try {
                return make(this, false);
            } catch (Translator.UntranslatableException e) {
                return instead;
            }
        }
    }

    /** The kernel that gives up where an unknown answer matters, and has another one made then. */
    static Kernel of(Plan plan) {
        Kernel kernel = make(plan, true);
        kernel.carefully(plan);
        return kernel;
    }

    private static Kernel make(Plan plan, boolean exact) {
        var file = new ClassFile(NAME);
        var making = new Making(file, new Constants(file), plan.readers(), plan.reference(), plan.ageing());
        file.addMethod(
                "<init>",
                "()V",
                new Code(file, 1)
                        .load(new Code.Local(Code.Kind.REFERENCE, 0))
                        .invokeSpecial(Frame.KERNEL, "<init>", "()V")
                        .op(Op.RETURN));
        if (plan.program().score() != null) {
            add(file, "score", ScoreBounds.class, emitter(plan, making, exact).returnScore());
        } else {
            add(file, "category", int.class, emitter(plan, making, exact).returnCategory());
            if (!exact) {
                add(
                        file,
                        "bounds",
                        ClassBounds.class,
                        emitter(plan, making, false).returnBounds());
            }
        }
        file.addMethod("<clinit>", "()V", making.constants().initialiser());
        return load(file, making.constants());
    }

    private static Emitter emitter(Plan plan, Making making, boolean exact) {
        return new Emitter(plan.program(), making, exact);
    }

    private static void add(ClassFile file, String method, Class<?> type, Code code) {
        file.addMethod(method, "(" + Household.class.descriptorString() + ")" + type.descriptorString(), code);
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
