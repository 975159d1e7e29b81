package org.povertystandard.rules.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.standard.PovertyStandard;

/** Puts a base's own objects in the place of equal ones, so that a standard made of it costs what it changes. */
final class Sharing {
    private Sharing() {}

    static PovertyStandard with(PovertyStandard base, PovertyStandard ours) {
        var builder = PovertyStandard.builder();
        builder.from(ours);
        builder.instruments(shared(base.instruments(), ours.instruments()));
        builder.citations(shared(base.citations(), ours.citations()));
        builder.applied(shared(base.applied(), ours.applied()));
        builder.facts(shared(base.facts(), ours.facts()));
        builder.questions(shared(base.questions(), ours.questions()));
        builder.groups(shared(base.groups(), ours.groups()));
        builder.figures(shared(base.figures(), ours.figures()));
        builder.tables(shared(base.tables(), ours.tables()));
        builder.definitions(shared(base.definitions(), ours.definitions()));
        builder.dimensions(shared(base.dimensions(), ours.dimensions()));
        builder.indicators(shared(base.indicators(), ours.indicators()));
        builder.scorecards(shared(base.scorecards(), ours.scorecards()));
        builder.categories(shared(base.categories(), ours.categories()));
        builder.tests(shared(base.tests(), ours.tests()));
        builder.absentTests(shared(base.absentTests(), ours.absentTests()));
        builder.inquiries(shared(base.inquiries(), ours.inquiries()));
        builder.readings(shared(base.readings(), ours.readings()));
        builder.notes(shared(base.notes(), ours.notes()));
        builder.peculiarities(shared(base.peculiarities(), ours.peculiarities()));
        return builder.build();
    }

    private static <T> List<T> shared(List<T> base, List<T> ours) {
        Map<T, T> known = new HashMap<>();
        base.forEach(item -> known.put(item, item));
        return ours.stream().map(item -> known.getOrDefault(item, item)).toList();
    }
}
