package org.povertystandard.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Operator;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;

/** Numbers, what is known of them, and limits, with their units, in one language. */
public final class NumberText {
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("dong/person/month", new Unit("đồng/người/tháng", "dong per person per month")),
            Map.entry("dong/person/year", new Unit("đồng/người/năm", "dong per person per year")),
            Map.entry("dong", new Unit("đồng", "dong")),
            Map.entry("points", new Unit("điểm", "point", "points")),
            Map.entry("signs", new Unit("chỉ tiêu", "sign", "signs")),
            Map.entry("persons", new Unit("người", "person", "persons")),
            Map.entry("indicators", new Unit("chỉ số", "indicator", "indicators")),
            Map.entry("m2", new Unit("m²", "m²")),
            Map.entry("m2/person", new Unit("m²/người", "m² per person")),
            Map.entry("years", new Unit("tuổi", "year", "years")),
            Map.entry("months", new Unit("tháng", "month", "months")),
            Map.entry("parts", new Unit("bộ phận", "part", "parts")),
            Map.entry("heads", new Unit("con", "head", "heads")),
            Map.entry("birds", new Unit("con", "bird", "birds")),
            Map.entry("cm", new Unit("cm", "cm")),
            Map.entry("kg", new Unit("kg", "kg")),
            Map.entry("kWh/month", new Unit("kWh/tháng", "kWh a month")));

    private static final String SHARE = "share";
    private static final String CALENDAR_YEAR = "year";
    private static final int READABLE = 2;

    private final boolean vi;
    private final int decimals;

    /** A unit, for one of it and for several. */
    private record Unit(String vi, String one, String several) {
        Unit(String vi, String en) {
            this(vi, en, en);
        }
    }

    NumberText(Language language) {
        this(language, READABLE);
    }

    /**
     * Numbers with at most so many decimals; one that has more is rounded half up and says so.
     *
     * @param language the language
     * @param decimals the decimals shown at most
     */
    public NumberText(Language language, int decimals) {
        this.vi = language == Language.VIETNAMESE;
        this.decimals = decimals;
    }

    /**
     * The same, with as many decimals as it takes to tell a number from limits that it is not: rounded, it might read as one of
     * them.
     */
    NumberText apart(Range found, List<Range> limits, String unit) {
        int enough = found.exact()
                .map(number -> limits.stream()
                        .map(Range::exact)
                        .flatMap(Optional::stream)
                        .filter(limit -> !limit.equals(number))
                        .mapToInt(limit -> decimalsBetween(asShown(number, unit), asShown(limit, unit)))
                        .max()
                        .orElse(decimals))
                .orElse(decimals);
        return enough == decimals ? this : new NumberText(vi ? Language.VIETNAMESE : Language.ENGLISH, enough);
    }

    private int decimalsBetween(Rational number, Rational limit) {
        int enough = decimals;
        while (number.toDecimal(enough).compareTo(limit.toDecimal(enough)) == 0) {
            enough++;
        }
        return enough;
    }

    /**
     * The words around a limit, such as "at least" before it.
     *
     * @param before what stands before it
     * @param after what stands after it
     */
    public record Around(String before, String after) {
        String text(String limit) {
            return before + limit + after;
        }
    }

    String unknown() {
        return vi ? "chưa biết" : "not known yet";
    }

    /** What is known of a number; without a unit where nothing is. */
    String range(Range range, String unit) {
        if (range.isExact()) {
            return exact(range.lowest().orElseThrow(), unit);
        }
        // That a number is not negative says nothing of a household.
        boolean fromNothing = range.lowest().filter(low -> low.signum() > 0).isEmpty();
        if (range.highest().isEmpty()) {
            return fromNothing
                    ? unknown()
                    : around(Operator.AT_LEAST).text(exact(range.lowest().orElseThrow(), unit));
        }
        Rational high = range.highest().orElseThrow();
        return range.lowest()
                .map(low -> number(low, unit) + (vi ? " đến " : " to ") + number(high, unit) + several(unit))
                .orElseGet(() -> around(Operator.AT_MOST).text(exact(high, unit)));
    }

    /** On one side of a limit. */
    String limit(Operator operator, Range limit, String unit) {
        if (limit.lowest().isEmpty() || limit.highest().isEmpty()) {
            return unknown();
        }
        String text = around(operator).text(range(limit, unit));
        return limit.isExact()
                ? text
                : text + (vi ? ", tùy thông tin còn thiếu" : ", depending on what is not known yet");
    }

    /** The words that put a number on one side of a limit. */
    public Around around(Operator operator) {
        return switch (operator) {
            case LESS -> new Around(vi ? "dưới " : "under ", "");
            case AT_MOST -> new Around(vi ? "không quá " : "at most ", "");
            case EQUAL -> new Around(vi ? "đúng bằng " : "exactly ", "");
            case AT_LEAST -> vi ? new Around("từ ", " trở lên") : new Around("at least ", "");
            case MORE -> new Around(vi ? "trên " : "more than ", "");
        };
    }

    /** A number with its unit; without one if the unit is not known here. */
    public String exact(Rational number, String unit) {
        Unit known = UNITS.get(unit);
        boolean oneInEnglish = !vi && known != null && number.equals(Rational.ONE);
        return number(number, unit) + (oneInEnglish ? " " + known.one() : several(unit));
    }

    /** A unit by itself; as it is written if it has no words here. */
    public String unit(String unit) {
        return UNITS.containsKey(unit) ? several(unit).strip() : unit;
    }

    /** The unit of any number but one. */
    private String several(String unit) {
        if (unit.equals(SHARE)) {
            return "%";
        }
        Unit known = UNITS.get(unit);
        return known == null ? "" : " " + (vi ? known.vi() : known.several());
    }

    /** Rounded half up for reading; the comparison itself was exact. */
    private String number(Rational exactly, String unit) {
        Rational number = asShown(exactly, unit);
        BigDecimal decimal = number.toDecimal(decimals);
        NumberFormat format = NumberFormat.getInstance(vi ? Locale.forLanguageTag("vi") : Locale.ENGLISH);
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(!unit.equals(CALENDAR_YEAR));
        return (Rational.of(decimal).equals(number) ? "" : "≈ ") + format.format(decimal);
    }

    private static Rational asShown(Rational exactly, String unit) {
        return unit.equals(SHARE) ? exactly.times(Rational.of(100)) : exactly;
    }
}
