package org.povertystandard.examples.generator;

import org.povertystandard.household.Region;

/**
 * A province or a region, and what is assumed of it. Nothing but its name and region is a fact.
 *
 * @param code its code in the tables
 * @param name its name, in Vietnamese
 * @param region the region of the scorecard
 * @param urbanPercent how many of a hundred households that are not poor live in towns
 * @param minorityPercent how many of a hundred households that are not poor are of an ethnic minority
 * @param centralCityPercent how many of a hundred households live in one of the five cities of the scorecard
 * @param communes how many communes it has
 */
public record Area(
        String code,
        String name,
        Region region,
        int urbanPercent,
        int minorityPercent,
        int centralCityPercent,
        int communes) {}
