package org.povertystandard.rules.document;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.document.Problem.Code;

/** The decoders of the form's parts. What has a problem becomes unknown, so that reading goes on and finds the others. */
final class FormDecoders {
    private static final Pattern BIRTH = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private static final Decoder<Area> AREA = answer(Area.values());
    private static final Decoder<Region> REGION = answer(Region.values());
    private static final Decoder<AreaCode> AREA_CODE = opaque(AreaCode::of);
    private static final Decoder<PillarMaterial> PILLAR_MATERIAL = answer(PillarMaterial.values());
    private static final Decoder<RoofMaterial> ROOF_MATERIAL = answer(RoofMaterial.values());
    private static final Decoder<WallMaterial> WALL_MATERIAL = answer(WallMaterial.values());
    private static final Decoder<Toilet> TOILET = answer(Toilet.values());
    private static final Decoder<PowerSource> POWER_SOURCE = answer(PowerSource.values());
    private static final Decoder<WaterSource> WATER_SOURCE = answer(WaterSource.values());

    private FormDecoders() {}

    static Optional<Place> place(JsonValue value, Problems problems) {
        return Fields.of(value, problems).map(fields -> {
            Place place = Place.builder()
                    .area(fields.nullable("area", AREA))
                    .region(fields.nullable("region", REGION))
                    .centrallyRunCity(fields.nullable("centrallyRunCity", Decoders::bool))
                    .province(fields.nullable("province", AREA_CODE))
                    .district(fields.nullable("district", AREA_CODE))
                    .commune(fields.nullable("commune", AREA_CODE))
                    .village(fields.nullable("village", AREA_CODE))
                    .build();
            fields.finish();
            return place;
        });
    }

    static Optional<Dwelling> dwelling(JsonValue value, Problems problems) {
        return Fields.of(value, problems).map(fields -> {
            Dwelling dwelling = Dwelling.builder()
                    .pillarMaterial(fields.nullable("pillarMaterial", PILLAR_MATERIAL))
                    .roofMaterial(fields.nullable("roofMaterial", ROOF_MATERIAL))
                    .wallMaterial(fields.nullable("wallMaterial", WALL_MATERIAL))
                    .areaM2(fields.nullable("areaM2", Decoders::measure))
                    .toilet(fields.nullable("toilet", TOILET))
                    .powerSource(fields.nullable("powerSource", POWER_SOURCE))
                    .electricityKwh(fields.nullable("electricityKwh", Decoders::measure))
                    .waterSource(fields.nullable("waterSource", WATER_SOURCE))
                    .build();
            fields.finish();
            return dwelling;
        });
    }

    /** Counts by code; a kind that is absent or null is unknown. */
    static <E extends FormCode> Decoder<Map<E, Integer>> counts(E[] kinds) {
        Map<String, E> codes = codes(kinds);
        return (value, problems) -> Fields.of(value, problems).map(fields -> {
            Map<E, Integer> counts = new LinkedHashMap<>();
            codes.forEach(
                    (code, kind) -> fields.nullable(code, Decoders::whole).ifPresent(count -> counts.put(kind, count)));
            fields.finish();
            return counts;
        });
    }

    /** Codes of a question with several answers, each once. */
    static <E extends FormCode> Decoder<Set<E>> several(E[] allowed) {
        return setOf(answer(allowed));
    }

    /** A list in which nothing stands twice. */
    static <T> Decoder<Set<T>> setOf(Decoder<T> item) {
        return (value, problems) -> Decoders.list(value, problems).map(items -> {
            Set<T> set = new LinkedHashSet<>();
            for (JsonValue each : items) {
                Optional<T> decoded = item.decode(each, problems);
                if (decoded.isPresent() && !set.add(decoded.orElseThrow())) {
                    problems.found(
                            Code.NOT_ALLOWED,
                            each,
                            "Mã này có hai lần trong danh sách.",
                            "This code stands twice in the list.");
                }
            }
            return set;
        });
    }

    /** One answer of the form, by its code. */
    static <E extends FormCode> Decoder<E> answer(E[] allowed) {
        return Decoders.code(codes(allowed));
    }

    /** A name or code that means nothing to the library. */
    static <T> Decoder<T> opaque(Function<String, T> factory) {
        return ObjectDecoder.id(factory, "Mã có nhiều nhất 200 ký tự.", "An id or code has at most 200 characters.");
    }

    static Optional<BirthDate> birth(JsonValue value, Problems problems) {
        if (!(value instanceof JsonValue.Text text)) {
            return Decoders.wrongType(
                    value,
                    problems,
                    "ngày, tháng hoặc năm sinh trong dấu nháy",
                    "a day, month or year of birth in quotes");
        }
        boolean written = BIRTH.matcher(text.text()).matches();
        try {
            if (written) {
                return Optional.of(BirthDate.parse(text.text()));
            }
        } catch (DateTimeException notADate) {
            // Said below.
        }
        problems.found(
                Code.NOT_ALLOWED,
                value,
                (written ? "Không có ngày hay tháng này trong lịch." : "Ngày sinh viết theo năm-tháng-ngày.")
                        + " Viết \"1980-05-31\", \"1980-05\" hoặc \"1980\".",
                (written
                                ? "There is no such day or month in the calendar."
                                : "A birth is written year-month-day, as well as it is known.")
                        + " Write \"1980-05-31\", \"1980-05\" or \"1980\".");
        return Optional.empty();
    }

    private static <E extends FormCode> Map<String, E> codes(E[] values) {
        Map<String, E> codes = new LinkedHashMap<>();
        List.of(values).forEach(value -> codes.put(value.code(), value));
        return Collections.unmodifiableMap(codes);
    }
}
