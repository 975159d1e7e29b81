package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.standard.Side;
import tools.jackson.databind.JsonNode;

/** The schemas list exactly the codes of the enums, in the form's order. */
class SchemaEnumsTest {
    private static final String MEMBER = "/$defs/member/properties/";

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerOfTheFormIsOneOfItsCodesOrNull(String pointer, FormCode[] codes) {
        JsonNode allowed = Schemas.household().at(pointer + "/enum");

        assertThat(strings(allowed)).isEqualTo(codesOf(codes));
        assertThat(allowed.get(allowed.size() - 1).isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListNamesTheCodes(String name, FormCode[] codes) {
        assertThat(strings(Schemas.household().at("/properties/" + name + "/items/enum")))
                .isEqualTo(codesOf(codes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void countsAreNamedByTheCodes(String name, FormCode[] codes) {
        assertThat(List.copyOf(Schemas.household()
                        .at("/properties/" + name + "/properties")
                        .propertyNames()))
                .containsExactlyElementsOf(codesOf(codes));
    }

    @Test
    void aDeterminationNamesItsCodes() {
        JsonNode schema = Schemas.determination();

        assertThat(strings(schema.at("/$defs/truth/enum")))
                .containsExactlyInAnyOrderElementsOf(lowerCase(Truth.values()));
        assertThat(strings(schema.at("/$defs/operator/enum")))
                .isEqualTo(Stream.of(Operator.values()).map(Operator::symbol).toList());
        assertThat(strings(schema.at("/$defs/measure/properties/side/enum")))
                .isEqualTo(Stream.of(Side.values()).map(Side::code).toList());
        assertThat(strings(schema.at("/properties/precision/enum"))).isEqualTo(lowerCase(Precision.values()));
    }

    private static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("/properties/place/properties/area", Area.values()),
                Arguments.of("/properties/place/properties/region", Region.values()),
                Arguments.of("/properties/dwelling/properties/pillarMaterial", PillarMaterial.values()),
                Arguments.of("/properties/dwelling/properties/roofMaterial", RoofMaterial.values()),
                Arguments.of("/properties/dwelling/properties/wallMaterial", WallMaterial.values()),
                Arguments.of("/properties/dwelling/properties/toilet", Toilet.values()),
                Arguments.of("/properties/dwelling/properties/powerSource", PowerSource.values()),
                Arguments.of("/properties/dwelling/properties/waterSource", WaterSource.values()),
                Arguments.of("/properties/previousClass", PreviousClass.values()),
                Arguments.of(MEMBER + "relation", Relation.values()),
                Arguments.of(MEMBER + "sex", Sex.values()),
                Arguments.of(MEMBER + "levelAttended", LevelAttended.values()),
                Arguments.of(MEMBER + "generalEducation", GeneralEducation.values()),
                Arguments.of(MEMBER + "qualification", Qualification.values()),
                Arguments.of(MEMBER + "socialAllowance", SocialAllowance.values()),
                Arguments.of(MEMBER + "employment", Employment.values()),
                Arguments.of(MEMBER + "jobKind", JobKind.values()),
                Arguments.of(MEMBER + "wageWork", WageWork.values()),
                Arguments.of(MEMBER + "monthlyBenefit", MonthlyBenefit.values()));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("hardshipCauses", HardshipCause.values()),
                Arguments.of("supportReceived", SupportPolicy.values()),
                Arguments.of("supportNeeded", SupportPolicy.values()));
    }

    private static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of("assets", Asset.values()),
                Arguments.of("land", LandKind.values()),
                Arguments.of("livestock", Animal.values()));
    }

    private static List<String> codesOf(FormCode[] codes) {
        return Stream.of(codes).map(FormCode::code).toList();
    }

    private static List<String> lowerCase(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }
}
