package org.povertystandard.examples.generator;

import org.povertystandard.household.EthnicGroup;

/**
 * What the answers of one household have in common at one review. It stands nowhere; it only moves the answers.
 *
 * @param chance the household's own
 * @param area where it is
 * @param commune the number of its commune
 * @param isUrban whether in a town
 * @param ethnicGroup the head's ethnic group
 * @param standing what the review finds
 * @param wealth from 0, the poorest, to 99: income, assets, the house
 * @param services from 0, the worst served, to 99: school, health, water, toilet, internet
 */
record Home(
        Chance chance,
        Area area,
        int commune,
        boolean isUrban,
        EthnicGroup ethnicGroup,
        Standing standing,
        int wealth,
        int services) {

    private static final int MOST = 99;

    Home with(int newWealth, int newServices) {
        return new Home(
                chance, area, commune, isUrban, ethnicGroup, standing, clipped(newWealth), clipped(newServices));
    }

    private static int clipped(int level) {
        return Math.max(0, Math.min(MOST, level));
    }

    /** Between the two, for what money and services decide together. */
    int comfort() {
        return (wealth + services) / 2;
    }
}
