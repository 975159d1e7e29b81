package org.povertystandard.rules.document;

import org.povertystandard.rules.document.Problem.Code;

/** Refuses what may not be asked where it stands. */
final class Standing {
    private Standing() {}

    /** Notes an aggregate over members, and refuses it within another. */
    static void aggregate(Fields fields, String key, Context context) {
        context.trace().aggregates = true;
        if (context.ofMember()) {
            fields.problems()
                    .at(
                            Code.CONTRADICTION,
                            fields.object(),
                            "\"" + key + "\" không đứng được trong tiêu chí về một thành viên.",
                            "\"" + key + "\" cannot stand in a criterion of a member.");
        }
    }

    /** Refuses what only tests ask, elsewhere or of a member. */
    static void onlyInTests(Fields fields, String key, Context context) {
        if (context.place() == Context.Place.LAW || context.ofMember()) {
            fields.problems()
                    .at(
                            Code.CONTRADICTION,
                            fields.object(),
                            "\"" + key + "\" chỉ đứng trong \"tests\", ở mức hộ.",
                            "\"" + key + "\" stands only in \"tests\", and of the household.");
        }
    }

    /** Refuses a score where something is summed that may be part of it. */
    static void notSummed(Fields fields, Context context) {
        if (context.place() == Context.Place.SUMMED) {
            fields.problems()
                    .at(
                            Code.CONTRADICTION,
                            fields.object(),
                            "\"score\" không đứng trong \"tally\".",
                            "\"score\" does not stand within a \"tally\".");
        }
    }
}
