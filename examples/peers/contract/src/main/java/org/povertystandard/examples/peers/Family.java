package org.povertystandard.examples.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a household where the indicators are to be worked out: the answers of the official form that they rest on,
 * choices as the codes of this library's documents. Null is unknown.
 *
 * @param area urban or rural
 * @param income of 12 months, in dong
 * @param dwelling where it lives
 * @param assets what it owns to be informed by
 * @param members everybody in it
 */
public record Family(
        @Nullable String area, @Nullable Long income, Dwelling dwelling, Assets assets, List<Person> members) {
    /** Stands for the answer where the form does not ask the question. */
    public static final String NOT_ASKED = "not-asked";

    public Family {
        members = List.copyOf(members);
    }

    /**
     * Where it lives.
     *
     * @param wall the walls' material
     * @param pillar the pillars' material
     * @param roof the roof's material
     * @param squareDecimetres the area, in hundredths of a square metre, so that it is a whole number
     * @param water the source of water
     * @param toilet the kind of toilet
     */
    public record Dwelling(
            @Nullable String wall,
            @Nullable String pillar,
            @Nullable String roof,
            @Nullable Long squareDecimetres,
            @Nullable String water,
            @Nullable String toilet) {}

    /**
     * What it owns to be informed by.
     *
     * @param colourTvs how many
     * @param computers how many
     * @param telephones how many
     * @param radio whether it has one; the form does not ask, so that nobody's saying so means no
     */
    public record Assets(
            @Nullable Long colourTvs,
            @Nullable Long computers,
            @Nullable Long telephones,
            boolean radio) {}

    /**
     * One of the members.
     *
     * @param ageMonths completed on the day of review: made beforehand
     * @param malnourished whether a child under 16 is under a limit of the printed tables: made beforehand; false of others
     * @param insured against illness
     * @param premiumPaidByState whether the state pays for the insurance; the form does not ask, so that nobody's saying so
     *     means no
     * @param usesInternet whether they do
     * @param attendsSchool whether they do
     * @param level attended; not asked of whoever attends none
     * @param education finished
     * @param qualification the highest
     * @param certifiedTraining by an enterprise; the form does not ask, so that nobody's saying so means no
     * @param allowance a social one that is received
     * @param employment what they do; not asked of whoever is under 15
     * @param jobKind not asked of whoever does not work
     * @param wageWork not asked of whoever does not work
     */
    public record Person(
            long ageMonths,
            @Nullable Boolean malnourished,
            @Nullable Boolean insured,
            boolean premiumPaidByState,
            @Nullable Boolean usesInternet,
            @Nullable Boolean attendsSchool,
            @Nullable String level,
            @Nullable String education,
            @Nullable String qualification,
            boolean certifiedTraining,
            @Nullable String allowance,
            @Nullable String employment,
            @Nullable String jobKind,
            @Nullable String wageWork) {}
}
