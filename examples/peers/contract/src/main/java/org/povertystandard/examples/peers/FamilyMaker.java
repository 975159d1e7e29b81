package org.povertystandard.examples.peers;

import static org.povertystandard.examples.peers.Family.NOT_ASKED;

import java.util.Random;
import java.util.stream.IntStream;
import org.povertystandard.examples.peers.Family.Assets;
import org.povertystandard.examples.peers.Family.Dwelling;
import org.povertystandard.examples.peers.Family.Person;

/**
 * Families of two to six members, four on average, with every question answered that the form asks. Half of the ages, areas and
 * incomes are within one unit of a limit of the law. No rate among them says anything about Vietnam.
 */
final class FamilyMaker {
    private static final int[] LIMITS_IN_YEARS = {3, 6, 12, 15, 16, 18, 30};

    private final Random random;

    FamilyMaker(long seed) {
        this.random = new Random(seed);
    }

    Family family() {
        int size = 2 + random.nextInt(3) + random.nextInt(3);
        boolean urban = percent(35);
        long line = 12L * size * (urban ? 2_000_000 : 1_500_000);
        return new Family(
                urban ? "urban" : "rural",
                percent(50) ? near(line) : line * random.nextInt(250) / 100,
                dwelling(size),
                new Assets(few(), few(), few(), percent(20)),
                IntStream.range(0, size).mapToObj(i -> person()).toList());
    }

    private Dwelling dwelling(int size) {
        return new Dwelling(
                percent(30) ? "other" : any("reinforced-concrete", "brick-stone", "durable-wood-metal"),
                percent(30) ? "other" : any("reinforced-concrete", "brick-stone", "iron-steel-durable-wood"),
                percent(30) ? "other" : any("reinforced-concrete", "tiles", "metal-sheet"),
                percent(50) ? near(800L * size) : size * (400L + random.nextInt(2_600)),
                percent(15) ? "other" : any("piped-or-purchased", "drilled-well", "protected-well-or-spring"),
                percent(25) ? "other" : any("septic", "improved"));
    }

    private Person person() {
        long months = percent(50)
                ? near(12L * LIMITS_IN_YEARS[random.nextInt(LIMITS_IN_YEARS.length)])
                : random.nextInt(85 * 12);
        boolean attends = percent(months < 16 * 12 ? 93 : months < 22 * 12 ? 40 : 2);
        String employment = months < 15 * 12
                ? NOT_ASKED
                : percent(70)
                        ? "working"
                        : any("no-job", "no-capacity", "studying", "does-not-want", "retired-homemaker");
        boolean works = employment.equals("working");
        String jobKind = works ? any("official", "enterprise", "hired-by-household", "other") : NOT_ASKED;
        return new Person(
                months,
                months < 16 * 12 && percent(8),
                percent(93),
                percent(10),
                months >= 6 * 12 && percent(30),
                attends,
                attends ? level(months) : NOT_ASKED,
                education(months),
                percent(60) ? "none" : any("elementary", "intermediate", "college", "university", "postgraduate"),
                percent(5),
                percent(85) ? "none" : any("elderly", "disabled", "orphan"),
                employment,
                jobKind,
                works ? wageWork() : NOT_ASKED);
    }

    private String level(long months) {
        if (percent(5)) {
            return any("preschool", "primary", "lower-secondary");
        }
        return months < 6 * 12
                ? "preschool"
                : months < 11 * 12 ? "primary" : months < 16 * 12 ? "lower-secondary" : "upper-secondary";
    }

    private String education(long months) {
        return months < 11 * 12
                ? "primary-not-finished"
                : percent(70)
                        ? months < 16 * 12 ? "primary" : months < 18 * 12 ? "lower-secondary" : "upper-secondary"
                        : any("primary-not-finished", "primary", "lower-secondary", "upper-secondary");
    }

    private String wageWork() {
        return percent(80) ? any("with-contract", "not-wage-work") : "without-contract";
    }

    private long few() {
        return percent(50) ? 0 : 1 + random.nextInt(2);
    }

    private long near(long limit) {
        return limit + random.nextInt(3) - 1;
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
