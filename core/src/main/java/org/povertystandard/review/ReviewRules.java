package org.povertystandard.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Label;

/**
 * The law of reviews, as far as a program needs it: when they are held, and how long a household counts as newly escaped.
 *
 * @param name its name for people
 * @param sources where the rules stand
 * @param periodic the yearly windows, each in force on days of its own
 * @param offCycle the monthly windows, each in force on days of its own
 * @param newlyEscaped the rules of the newly escaped household, each in force on days of its own
 */
public record ReviewRules(
        Label name,
        List<ReviewSource> sources,
        List<ReviewWindow.Periodic> periodic,
        List<ReviewWindow.OffCycle> offCycle,
        List<NewlyEscapedRule> newlyEscaped) {

    /**
     * Takes the rules.
     *
     * @throws IllegalArgumentException if two of a kind are in force on one day
     */
    public ReviewRules {
        sources = List.copyOf(sources);
        periodic = List.copyOf(periodic);
        offCycle = List.copyOf(offCycle);
        newlyEscaped = List.copyOf(newlyEscaped);
        once(periodic.stream().map(ReviewWindow::inForce).toList());
        once(offCycle.stream().map(ReviewWindow::inForce).toList());
        once(newlyEscaped.stream().map(NewlyEscapedRule::inForce).toList());
    }

    private static void once(List<InForce> periods) {
        for (int i = 0; i < periods.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (periods.get(i).overlaps(periods.get(j))) {
                    throw new IllegalArgumentException("Two rules of one kind are in force on the same days.");
                }
            }
        }
    }

    /** The window of the yearly review that the law of this day names; empty if no law at hand does. */
    public Optional<ReviewWindow> periodic(LocalDate day) {
        return periodic.stream()
                .filter(window -> window.inForce().covers(day))
                .<ReviewWindow>map(window -> window)
                .findFirst();
    }

    /** The window of the monthly review that the law of this day names; empty if no law at hand does. */
    public Optional<ReviewWindow> offCycle(LocalDate day) {
        return offCycle.stream()
                .filter(window -> window.inForce().covers(day))
                .<ReviewWindow>map(window -> window)
                .findFirst();
    }

    /** The rule of the newly escaped household on this day; empty if no law at hand has one. */
    public Optional<NewlyEscapedRule> newlyEscaped(LocalDate day) {
        return newlyEscaped.stream().filter(rule -> rule.inForce().covers(day)).findFirst();
    }

    /** Whether a household is newly escaped on a day; unknown if no law at hand says what that is. */
    public Truth isNewlyEscaped(HouseholdHistory history, LocalDate day) {
        return newlyEscaped(day).map(rule -> history.newlyEscaped(day, rule)).orElse(Truth.UNKNOWN);
    }
}
