package org.povertystandard.examples.generator;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.povertystandard.fact.Language;
import org.povertystandard.review.Flow;
import org.povertystandard.review.Headcount;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.Indicator;

/**
 * The review of Thái Nguyên in 2024 as newspapers reported it: counts, rates and changes, what moved, what the poor lack most, and
 * where a plan stands. The households are made up; all of them are determined, at both reviews.
 */
public final class ThaiNguyen2024 {
    private static final int BEFORE = 2023;
    private static final int NOW = 2024;
    private static final long SEED = 2024;

    /** By how many poor and near-poor households together the province's plan was to have fewer. */
    private static final long PLANNED = 4_711;

    private static final int MOST_FREQUENT = 5;

    private final PrintStream out;
    private final TwoReviews reviews;
    private final MovementTable poor;
    private final MovementTable nearPoor;

    private ThaiNguyen2024(PrintStream out, TwoReviews reviews) {
        this.out = out;
        this.reviews = reviews;
        Movements movements = reviews.movements();
        this.poor = movements.table(ListStatus.POOR);
        this.nearPoor = movements.table(ListStatus.NEAR_POOR);
    }

    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Reviews the province twice and prints the article. */
    static void print(PrintStream out) {
        Calibration calibration = Calibration.bundled();
        Area area = calibration.area("thai-nguyen").orElseThrow();
        Population population =
                Population.between(area, calibration.get(area, BEFORE), calibration.get(area, NOW), SEED);
        new ThaiNguyen2024(out, TwoReviews.of(population, BEFORE, NOW)).article();
    }

    private void article() {
        out.println("Thái Nguyên: kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024 / results of the review of 2024");
        out.println("Hộ giả định, khớp với số liệu đã công bố / made-up households that agree with published counts.");
        out.println(
                "Published: the counts and rates of 2024 and the changes of the rates. Everything else is assumed.");
        results();
        movements("Diễn biến hộ nghèo / movement of poor households (form 7.2)", poor);
        movements("Diễn biến hộ cận nghèo / movement of near-poor households (form 7.3)", nearPoor);
        deprivations();
        plan();
    }

    private void results() {
        out.println();
        line("", "2023", "", "2024", "", "change");
        line("Hộ dân cư / households", count(reviews.householdsBefore()), "", count(reviews.householdsAfter()), "", "");
        result("Hộ nghèo / poor", poor);
        result("Hộ cận nghèo / near-poor", nearPoor);
    }

    private void result(String what, MovementTable table) {
        BigDecimal before = rate(households(table, Flow.OPENING), reviews.householdsBefore());
        BigDecimal now = rate(households(table, Flow.CLOSING), reviews.householdsAfter());
        line(
                what,
                count(households(table, Flow.OPENING)),
                percent(before),
                count(households(table, Flow.CLOSING)),
                percent(now),
                now.subtract(before).setScale(2, RoundingMode.HALF_UP) + " points");
    }

    private void movements(String title, MovementTable table) {
        out.println();
        out.printf(Locale.ROOT, "%-64s%10s %10s%n", title, "households", "persons");
        for (Flow flow : Flow.values()) {
            table.count(flow)
                    .filter(number -> flow != Flow.RETURNED_OR_NEWLY_ARISING)
                    .ifPresent(number -> out.printf(
                            Locale.ROOT,
                            "  %s %-60s%,10d %,10d%n",
                            flow.sign() < 0 ? "-" : flow == Flow.CLOSING ? "=" : flow == Flow.OPENING ? " " : "+",
                            flow.label(table.list()).in(Language.VIETNAMESE) + " / "
                                    + flow.label(table.list()).in(Language.ENGLISH),
                            number.households(),
                            number.persons().orElseThrow()));
        }
        out.println("  adds up: " + table.addsUp().name().toLowerCase(Locale.ROOT));
    }

    private void deprivations() {
        List<Indicator> indicators =
                Standards.bundled().get("vn-2022-2026").standard().indicators();
        out.println();
        out.println("Năm chỉ số thiếu hụt nhiều nhất của hộ nghèo / what poor households lack most");
        IntStream.range(0, indicators.size())
                .boxed()
                .sorted(Comparator.comparing(this::lacking).reversed())
                .limit(MOST_FREQUENT)
                .forEach(place -> out.printf(
                        Locale.ROOT,
                        "  %-62s%,10d %10s%n",
                        indicators.get(place).number() + " "
                                + indicators.get(place).label().in(Language.VIETNAMESE) + " / "
                                + indicators.get(place).label().in(Language.ENGLISH),
                        lacking(place),
                        percent(rate(lacking(place), households(poor, Flow.CLOSING)))));
    }

    private long lacking(int indicator) {
        return reviews.deprivedAfter(ListStatus.POOR, indicator);
    }

    private void plan() {
        long before = households(poor, Flow.OPENING) + households(nearPoor, Flow.OPENING);
        long now = households(poor, Flow.CLOSING) + households(nearPoor, Flow.CLOSING);
        out.println();
        out.println("Kế hoạch giảm " + count(PLANNED) + " hộ nghèo, hộ cận nghèo / a plan to have fewer of them");
        out.printf(
                Locale.ROOT,
                "  on the lists: %,d, now %,d; fewer by %,d, which is %s of the plan; %,d to go%n",
                before,
                now,
                before - now,
                percent(rate(before - now, PLANNED)),
                Math.max(0, PLANNED - (before - now)));
    }

    private static long households(MovementTable table, Flow flow) {
        return table.count(flow).map(Headcount::households).orElseThrow();
    }

    private void line(String what, String before, String beforeRate, String now, String nowRate, String change) {
        out.printf(Locale.ROOT, "%-32s%10s %8s %10s %8s %14s%n", what, before, beforeRate, now, nowRate, change);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With decimals to spare, so that a change is not the difference of two rounded rates. */
    private static BigDecimal rate(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal rate) {
        return rate.setScale(2, RoundingMode.HALF_UP) + " %";
    }
}
