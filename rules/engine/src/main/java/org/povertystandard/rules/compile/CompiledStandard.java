package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.interpret.ReferenceBounds;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;
import org.povertystandard.standard.Verified;

/**
 * A standard turned into code of the JVM, for whoever decides households by the million and asks only for classes,
 * deprivations and points. Immutable and thread-safe: make one, use it for every household. Its code is unloaded when
 * nothing refers to it any more.
 *
 * <p>It answers as the reference engine's bounds do; reasons, exact sets of classes and readings are asked of a
 * {@link org.povertystandard.rules.Determiner}. It does not look at the days on which the standard is applied, and takes answers to additional facts as they are: one of another kind than the question's is none
 * of the answers a test names. A household that was read from a document has no such answers.
 */
public final class CompiledStandard {
    private static final int MOST = Long.SIZE;

    private final PovertyStandard whole;
    /** What is left of it where something is withheld. */
    private final Optional<Verified> verified;

    private final PovertyStandard standard;
    private final boolean compiled;
    private final Map<TestId, CompiledTest> tests = new HashMap<>();
    private final Map<ScorecardId, CompiledScorecard> scorecards = new HashMap<>();

    private CompiledStandard(PovertyStandard whole, Unverified unverified, boolean compiled) {
        this.whole = whole;
        this.verified = unverified == Unverified.WITHHELD && Unverified.isIn(whole)
                ? Optional.of(Verified.of(whole))
                : Optional.empty();
        this.standard = verified.isPresent() ? verified.get().standard() : whole;
        this.compiled = compiled;
        refuse(standard.indicators().size(), "indicators");
        for (PovertyTest test : standard.tests()) {
            refuse(test.categories().size(), "classes in a test");
        }
    }

    /**
     * Compiles a standard; each test and scorecard when it is first asked for. What is marked {@code unverified} is withheld.
     *
     * @throws IllegalArgumentException if it has more than 64 indicators, or a test more than 64 classes: each is one bit
     *     of a {@code long}
     */
    public static CompiledStandard of(PovertyStandard standard) {
        return of(standard, Unverified.WITHHELD);
    }

    /**
     * Compiles a standard.
     *
     * @param standard the law
     * @param unverified whether figures and tests without a source at hand are used. Nothing that comes out shows it; an engine
     *     of one's own that is given to a {@link org.povertystandard.rules.Determiner} uses what it is given
     * @throws IllegalArgumentException as {@link #of(PovertyStandard)} does
     */
    public static CompiledStandard of(PovertyStandard standard, Unverified unverified) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(unverified, "unverified");
        return new CompiledStandard(standard, unverified, true);
    }

    /**
     * The same questions, answered by the reference engine: what compiled code is held against. Some hundred times slower. What
     * is marked {@code unverified} is withheld.
     *
     * @throws IllegalArgumentException as {@link #of(PovertyStandard)} does
     */
    public static CompiledStandard uncompiled(PovertyStandard standard) {
        Objects.requireNonNull(standard, "standard");
        return new CompiledStandard(standard, Unverified.WITHHELD, false);
    }

    private void refuse(int count, String what) {
        if (count > MOST) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has " + count + " " + what
                    + "; a compiled standard has at most " + MOST + ".\nThe reference engine takes any number.");
        }
    }

    /** The standard that was compiled. */
    public PovertyStandard standard() {
        return whole;
    }

    /**
     * A test of the standard.
     *
     * @throws IllegalArgumentException if it has no such test
     * @throws NotCoveredException if its own lines, scorecards or classes are withheld
     */
    public CompiledTest test(TestId id) {
        Objects.requireNonNull(id, "id");
        Optional<PovertyTest> test = standard.test(id);
        if (test.isEmpty()) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has no test " + id + ". It has: "
                    + standard.tests().stream().map(PovertyTest::id).toList() + ".");
        }
        if (verified.isPresent() && verified.get().isWithheld(id)) {
            throw new NotCoveredException(verified.get().refusal("test " + id));
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
     * @throws NotCoveredException if it is withheld
     */
    public CompiledScorecard scorecard(ScorecardId id) {
        Objects.requireNonNull(id, "id");
        if (standard.scorecard(id).isEmpty()) {
            throw new IllegalArgumentException("The standard " + standard.id() + " has no scorecard " + id + ".");
        }
        if (verified.isPresent() && verified.get().isWithheld(id)) {
            throw new NotCoveredException(verified.get().refusal("scorecard " + id));
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
