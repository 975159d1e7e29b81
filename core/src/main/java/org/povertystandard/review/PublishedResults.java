package org.povertystandard.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.review.PublishedFault.Figure;
import org.povertystandard.review.PublishedResult.Printed;

/**
 * Finds what cannot be right in published results. A fault says that figures disagree, not which of them is wrong; figures that
 * were not printed disagree with nothing.
 */
public final class PublishedResults {
    private static final Map<Figure, Function<PublishedResult, Optional<Long>>> FIGURES = new EnumMap<>(Map.of(
            Figure.HOUSEHOLDS, PublishedResult::households,
            Figure.POOR, result -> result.poor().count(),
            Figure.NEAR_POOR, result -> result.nearPoor().count(),
            Figure.BOTH, result -> result.both().count()));

    private PublishedResults() {}

    /** The faults of one result by itself. */
    public static List<PublishedFault> faultsOf(PublishedResult result) {
        List<PublishedFault> faults = new ArrayList<>();
        sum(result)
                .filter(sum ->
                        result.both().count().filter(both -> !both.equals(sum)).isPresent())
                .ifPresent(sum -> faults.add(new PublishedFault.SumDiffers(
                        result.area(), result.year(), sum, result.both().count().orElseThrow())));
        if (!ratesAgree(result)) {
            faults.add(new PublishedFault.RatesDisagree(result.area(), result.year()));
        }
        return faults;
    }

    private static Optional<Long> sum(PublishedResult result) {
        return result.poor().count().flatMap(poor -> result.nearPoor().count().map(near -> Math.addExact(poor, near)));
    }

    /**
     * The faults of a whole held against the areas that make it up.
     *
     * @param whole the whole
     * @param parts all areas of it, of the same year; a figure that one of them lacks is not compared
     */
    public static List<PublishedFault> faultsOf(PublishedResult whole, List<PublishedResult> parts) {
        List<PublishedFault> faults = new ArrayList<>();
        FIGURES.forEach((figure, reader) -> reader.apply(whole).ifPresent(printed -> {
            Optional<Long> sum = parts.stream()
                    .map(reader)
                    .reduce(Optional.of(0L), (all, one) -> all.flatMap(a -> one.map(b -> Math.addExact(a, b))));
            sum.filter(found -> !found.equals(printed))
                    .ifPresent(found -> faults.add(
                            new PublishedFault.PartsDiffer(whole.area(), whole.year(), figure, found, printed)));
        }));
        return faults;
    }

    /**
     * Whether some number of households has these counts and rates. A printed rate stands for all that round to it, both ends
     * included, since not everybody rounds halves alike.
     */
    private static boolean ratesAgree(PublishedResult result) {
        BigInteger least = result.households().map(BigInteger::valueOf).orElse(BigInteger.ZERO);
        Optional<BigInteger> most = result.households().map(BigInteger::valueOf);
        for (Printed printed : List.of(result.poor(), result.nearPoor(), result.both())) {
            if (printed.count().isPresent() && printed.rate().isPresent()) {
                BigInteger count = BigInteger.valueOf(printed.count().orElseThrow());
                BigDecimal rate = printed.rate().orElseThrow();
                least = least.max(leastHouseholds(count, rate));
                Optional<BigInteger> below = mostHouseholds(count, rate);
                most = most.isPresent() && below.isPresent()
                        ? Optional.of(most.orElseThrow().min(below.orElseThrow()))
                        : most.or(() -> below);
            }
        }
        BigInteger fewest = least;
        return most.filter(limit -> limit.compareTo(fewest) < 0).isEmpty();
    }

    /** Half of the last decimal that was printed. */
    private static BigDecimal half(BigDecimal rate) {
        return BigDecimal.ONE.movePointLeft(rate.scale()).divide(BigDecimal.valueOf(2));
    }

    private static BigInteger leastHouseholds(BigInteger count, BigDecimal rate) {
        BigDecimal highest = rate.add(half(rate));
        BigInteger[] households = scaled(count, highest).divideAndRemainder(highest.unscaledValue());
        return households[1].signum() == 0 ? households[0] : households[0].add(BigInteger.ONE);
    }

    private static Optional<BigInteger> mostHouseholds(BigInteger count, BigDecimal rate) {
        BigDecimal lowest = rate.subtract(half(rate));
        return lowest.signum() <= 0
                ? Optional.empty()
                : Optional.of(scaled(count, lowest).divide(lowest.unscaledValue()));
    }

    /** The count in per cent, in units of the rate's last decimal. */
    private static BigInteger scaled(BigInteger count, BigDecimal rate) {
        return count.multiply(BigInteger.valueOf(100)).multiply(BigInteger.TEN.pow(rate.scale()));
    }
}
