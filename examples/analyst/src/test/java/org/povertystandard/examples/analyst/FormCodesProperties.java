package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.povertystandard.household.Area;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** However a choice of the form is written, it is the same household. */
class FormCodesProperties {
    private static final Map<String, FormCode[]> OF_HOUSEHOLD = new LinkedHashMap<>();
    private static final Map<String, FormCode[]> OF_MEMBER = new LinkedHashMap<>();

    static {
        OF_HOUSEHOLD.put("area", Area.values());
        OF_HOUSEHOLD.put("pillar-material", PillarMaterial.values());
        OF_HOUSEHOLD.put("roof-material", RoofMaterial.values());
        OF_HOUSEHOLD.put("wall-material", WallMaterial.values());
        OF_HOUSEHOLD.put("toilet", Toilet.values());
        OF_HOUSEHOLD.put("power-source", PowerSource.values());
        OF_HOUSEHOLD.put("water-source", WaterSource.values());
        OF_HOUSEHOLD.put("hardship-causes", HardshipCause.values());
        OF_HOUSEHOLD.put("support-received", SupportPolicy.values());
        OF_MEMBER.put("relation", new FormCode[] {Relation.HEAD});
        OF_MEMBER.put("sex", Sex.values());
        OF_MEMBER.put("level-attended", LevelAttended.values());
        OF_MEMBER.put("general-education", GeneralEducation.values());
        OF_MEMBER.put("qualification", Qualification.values());
        OF_MEMBER.put("social-allowance", SocialAllowance.values());
        OF_MEMBER.put("employment", new FormCode[] {Employment.WORKING});
        OF_MEMBER.put("job-kind", JobKind.values());
        OF_MEMBER.put("wage-work", WageWork.values());
        OF_MEMBER.put("monthly-benefit", MonthlyBenefit.values());
    }

    /** The ways in which people and spreadsheets write a choice. */
    enum Writing {
        NUMBER,
        NUMBER_WITH_ZERO,
        NUMBER_WITH_DECIMALS,
        VIETNAMESE,
        VIETNAMESE_NFD,
        VIETNAMESE_CAPITALS,
        WITHOUT_DIACRITICS,
        ENGLISH,
        ENGLISH_CAPITALS;

        String of(FormCode choice) {
            String vi = choice.label().vi();
            return switch (this) {
                case NUMBER -> String.valueOf(choice.number());
                case NUMBER_WITH_ZERO -> "0" + choice.number();
                case NUMBER_WITH_DECIMALS -> choice.number() + ".0";
                case VIETNAMESE -> vi;
                case VIETNAMESE_NFD -> Normalizer.normalize(vi, Normalizer.Form.NFD);
                case VIETNAMESE_CAPITALS -> vi.toUpperCase(Locale.ROOT);
                case WITHOUT_DIACRITICS ->
                    Normalizer.normalize(vi, Normalizer.Form.NFD)
                            .replaceAll("\\p{Mn}", "")
                            .replace('đ', 'd');
                case ENGLISH -> choice.label().en();
                case ENGLISH_CAPITALS -> choice.label().en().toUpperCase(Locale.ROOT);
            };
        }
    }

    @Provide
    Arbitrary<List<Tuple2<FormCode, Writing>>> household() {
        return answers(OF_HOUSEHOLD);
    }

    @Provide
    Arbitrary<List<Tuple2<FormCode, Writing>>> member() {
        return answers(OF_MEMBER);
    }

    private static Arbitrary<List<Tuple2<FormCode, Writing>>> answers(Map<String, FormCode[]> columns) {
        Arbitrary<List<Tuple2<FormCode, Writing>>> answers = Arbitraries.just(List.of());
        for (FormCode[] choices : columns.values()) {
            answers = answers.flatMap(before -> Arbitraries.of(choices)
                    .flatMap(choice -> Arbitraries.of(Writing.class).map(writing -> {
                        var more = new ArrayList<>(before);
                        more.add(Tuple.of(choice, writing));
                        return more;
                    })));
        }
        return answers;
    }

    @Property(tries = 150)
    void a_choice_is_the_same_in_every_writing(
            @ForAll("household") List<Tuple2<FormCode, Writing>> household,
            @ForAll("member") List<Tuple2<FormCode, Writing>> member) {
        ReadTables coded = ReadTables.of(
                table("household-id,reviewed-on", OF_HOUSEHOLD, "h1,2024-10-01", codes(household)),
                table("household-id,member-id,attends-school", OF_MEMBER, "h1,1,yes", codes(member)));
        ReadTables written = ReadTables.of(
                table("household-id,reviewed-on", OF_HOUSEHOLD, "h1,01/10/2024", written(household)),
                table("household-id,member-id,attends-school", OF_MEMBER, "h1,1,1", written(member)));

        assertThat(coded.assumed()).isEmpty();
        assertThat(written.household()).isEqualTo(coded.household());
        assertThat(written.assumed()).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<String> codes(List<Tuple2<FormCode, Writing>> answers) {
        return answers.stream().map(answer -> answer.get1().code()).toList();
    }

    private static List<String> written(List<Tuple2<FormCode, Writing>> answers) {
        return answers.stream().map(answer -> answer.get2().of(answer.get1())).toList();
    }

    private static String table(String header, Map<String, FormCode[]> columns, String row, List<String> cells) {
        return header + "," + String.join(",", columns.keySet()) + "\n" + row + ",\"" + String.join("\",\"", cells)
                + "\"\n";
    }
}
