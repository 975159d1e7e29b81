package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * A standard turned into code of the JVM, for whoever decides households by the million and asks only for classes,
 * deprivations and points. Immutable and thread-safe: make one, use it for every household. Its code is unloaded when
 * nothing refers to it any more.
 *
 * <p>It answers as the reference engine's bounds do; reasons, exact sets of classes and readings are asked of a
 * {@link org.povertystandard.rules.Determiner}. It does not look at the days on which the standard is applied, uses what is
 * marked {@code unverified}, and takes answers to additional facts as they are: one of another kind than the question's is none
 * of the answers a test names. A household that was read from a document has no such answers.
 */
public final class CompiledStandard {
    private static final int MOST = Long.SIZE;

    private final PovertyStandard standard;
    private final boolean compiled;
    private final Map<TestId, CompiledTest> tests = new HashMap<>();
    private final Map<ScorecardId, CompiledScorecard> scorecards = new HashMap<>();

    private CompiledStandard(PovertyStandard standard, boolean compiled) {
        this.standard = standard;
        this.compiled = compiled;
        refuse(standard.indicators().size(), "indicators");
        for (PovertyTest test : standard.tests()) {
            refuse(test.categories().size(), "classes in a test");
        }
    }

    /**
     * Compiles a standard; each test and scorecard when it is first asked for.
     *
     * @throws IllegalArgumentException if it has more than 64 indicators, or a test more than 64 classes: each is one bit
     *     of a {@code long}
     */
    public static CompiledStandard of(PovertyStandard standard) {
        Objects.requireNonNull(standard, "standard");
        return new CompiledStandard(standard, true);
    }

    /**
     * The same questions, answered by the reference engine: what compiled code is held against. Some hundred times slower.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static CompiledStandard uncompiled(PovertyStandard standard) {
        Objects.requireNonNull(standard, "standard");
        return new CompiledStandard(standard, false);
    }

    private void refuse(int count, String what) {
        if (count > MOST) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has " + count + " " + what
                    + "; a compiled standard has at most " + MOST + ".\nThe reference engine takes any number.");
        }
    }

    /** The standard that was compiled. */
    public PovertyStandard standard() {
        return standard;
    }

    /**
     * A test of the standard.
     *
     * @throws IllegalArgumentException if it has no such test
     */
    public CompiledTest test(TestId id) {
        Objects.requireNonNull(id, "id");
        Optional<PovertyTest> test = standard.test(id);
        if (test.isEmpty()) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has no test " + id + ". It has: "
                    + standard.tests().stream().map(PovertyTest::id).toList() + ".");
        }
        synchronized (tests) {
            CompiledTest known = tests.get(id);
            if (known == null) {
                known = compile(test.get());
                tests.put(id, known);
            }
            return known;
        }
    }

    /**
     * A scorecard of the standard.
     *
     * @throws IllegalArgumentException if it has no such scorecard
     */
    public CompiledScorecard scorecard(ScorecardId id) {
        Objects.requireNonNull(id, "id");
        if (standard.scorecard(id).isEmpty()) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has no scorecard " + id + ".");
        }
        synchronized (scorecards) {
            CompiledScorecard known = scorecards.get(id);
            if (known == null) {
                known = compile(id);
                scorecards.put(id, known);
            }
            return known;
        }
    }

    private CompiledTest compile(PovertyTest test) {
        List<CategoryId> classes = new ArrayList<>();
        for (CategoryRule rule : test.categories()) {
            classes.add(rule.category());
        }
        return new CompiledTest(classes, kernel(test));
    }

    private Kernel kernel(PovertyTest test) {
        var reference = new ReferenceKernel(new ReferenceBounds(standard, List.of()), test.id(), null);
        if (!compiled) {
            return reference;
        }
        try {
            var translator = new Translator(standard);
            translator.add(test.measures());
            List<Formula> classes = new ArrayList<>();
            for (CategoryRule rule : test.categories()) {
                classes.add(translator.ofHousehold(rule.when()));
            }
            return kernel(translator, new Program(translator.indicators(), classes, null), reference);
        } catch (Translator.UntranslatableException e) {
            return reference;
        }
    }

    private CompiledScorecard compile(ScorecardId id) {
        return new CompiledScorecard(kernel(id));
    }

    private Kernel kernel(ScorecardId id) {
        var reference = new ReferenceKernel(new ReferenceBounds(standard, List.of()), null, id);
        if (!compiled) {
            return reference;
        }
        try {
            var translator = new Translator(standard);
            return kernel(translator, new Program(List.of(), List.of(), translator.score(id)), reference);
        } catch (Translator.UntranslatableException e) {
            return reference;
        }
    }

    private Kernel kernel(Translator translator, Program program, ReferenceKernel instead) {
        var reference = new ReferenceBounds(standard, translator.referred());
        return Kernels.of(new Kernels.Plan(program, reference, standard.ageing(), instead, new HashMap<>()));
    }
}
