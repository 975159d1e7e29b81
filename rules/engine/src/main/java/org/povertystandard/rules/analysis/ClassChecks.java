package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** Checks that each household is in exactly one class of a test, and that each class has households. */
final class ClassChecks {
    private final PovertyStandard standard;
    private final Replay replay;
    private final Findings findings;
    private final List<Reach> none;

    /**
     * Checks of one standard.
     *
     * @param none where it is added what no household does
     */
    ClassChecks(PovertyStandard standard, Replay replay, Findings findings, List<Reach> none) {
        this.standard = standard;
        this.replay = replay;
        this.findings = findings;
        this.none = none;
    }

    void check(PovertyTest test) {
        boolean applied =
                standard.applied().stream().anyMatch(period -> period.tests().contains(test.id()));
        if (!applied) {
            findings.add(
                    SoundnessFinding.Kind.NEVER_APPLIED,
                    test.id().value(),
                    Label.of("Không ngày nào áp dụng.", "It is applied on no day."));
            return;
        }
        if (test.categories().size() > ClassSet.MOST_CLASSES) {
            findings.addNotDecided(
                    test.id().value(),
                    Label.of(
                            "Không xét quá " + ClassSet.MOST_CLASSES + " loại hộ cùng nhau.",
                            "More than " + ClassSet.MOST_CLASSES + " classes are not looked at together."));
            return;
        }
        Set<ClassSet> sets = ClassSet.all(test.categories().size());
        Map<ClassSet, Reach> reached = Search.decide(
                JointTests.of(List.of(new JointTests.Subject(standard, test.id()))),
                Reviews.of(standard, test.id()),
                sets,
                outcome -> ClassSet.of(outcome.classes().get(0)));
        for (ClassSet set : sets) {
            Reach reach = reached.get(set);
            List<CategoryId> classes = set.members().stream()
                    .map(index -> test.categories().get(index).category())
                    .toList();
            reach.household().ifPresent(household -> replay.possible(test.id(), household, classes));
            report(test, classes, reach, inSeveral(set, reached));
        }
    }

    /** Whether households are in all of these classes and in others besides. */
    private static boolean inSeveral(ClassSet set, Map<ClassSet, Reach> reached) {
        return reached.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(set)
                        && other.getKey().members().containsAll(set.members())
                        && other.getValue().household().isPresent());
    }

    private void report(PovertyTest test, List<CategoryId> classes, Reach reach, boolean inSeveral) {
        String about = test.id() + (classes.size() == 1 ? "/" + classes.get(0) : "");
        if (reach instanceof Reach.NotDecided undecided) {
            findings.addNotDecided(about, undecided.reason());
        } else if (classes.size() == 1 && reach.isUnreachable() && !inSeveral) {
            findings.add(
                    SoundnessFinding.Kind.UNREACHABLE_CLASS,
                    about,
                    Proof.of(reach, "Không hộ nào được xếp vào loại này.", "No household is in this class."));
        } else if (classes.size() != 1 && reach.isUnreachable()) {
            none.add(reach);
        } else if (classes.size() != 1) {
            reportWrong(about, classes, reach.household());
        }
    }

    private void reportWrong(String about, List<CategoryId> classes, Optional<Household> household) {
        if (classes.isEmpty()) {
            findings.add(
                    SoundnessFinding.Kind.GAP,
                    about,
                    Label.of("Có hộ không thuộc loại nào.", "A household is in no class."),
                    household);
        } else {
            findings.add(
                    SoundnessFinding.Kind.OVERLAP,
                    about,
                    Label.of(
                            "Có hộ thuộc nhiều loại: " + classes + ".",
                            "A household is in several classes: " + classes + "."),
                    household);
        }
    }
}
