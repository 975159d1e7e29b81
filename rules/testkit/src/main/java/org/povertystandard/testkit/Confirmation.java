package org.povertystandard.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.household.InvalidHouseholdException;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.DecidingPair.Classified;

/** Has the last word on a pair: the reference engine determines both households. */
final class Confirmation {
    private final Determiner determiner;
    private final TestId test;
    private final Law law;
    private final AtomParts parts;

    Confirmation(LoadedStandard standard, TestId test, Unverified unverified) {
        this.determiner = Determiner.of(standard, unverified);
        this.test = test;
        this.law = new Law(standard.standard());
        this.parts = new AtomParts(law);
    }

    /** The indicators that are not used, because nobody has their source at hand. */
    Set<IndicatorId> withheld(Household household) {
        return determine(household).caveats().stream()
                .filter(Caveat.Unverified.class::isInstance)
                .flatMap(caveat -> ((Caveat.Unverified) caveat).indicators().stream())
                .collect(Collectors.toSet());
    }

    private Determination determine(Household household) {
        return determiner.determine(household, law.appliedOn(household.reviewedOn(), test), test);
    }

    /** A household with its class, if it is one. */
    Optional<Classified> of(Side side, Draft draft) {
        try {
            Household household = draft.household();
            return determine(household).category().map(category -> new Classified(side, household, category, true));
        } catch (InvalidHouseholdException | NotCoveredException notOne) {
            return Optional.empty();
        }
    }

    /** The pair, if both are households, are in two classes, and nothing beside the atom has changed in effect. */
    Optional<DecidingPair> of(Proposal proposal, boolean decidesInFirst, boolean decidesInSecond) {
        try {
            Household first = proposal.one().household();
            Household second = proposal.other().household();
            Determination before = determine(first);
            Determination after = determine(second);
            if (before.category().isEmpty()
                    || after.category().isEmpty()
                    || before.category().equals(after.category())
                    || !Masking.leavesAlone(proposal.atom().owner(), parts.name(proposal.atom()), before, after)) {
                return Optional.empty();
            }
            return Optional.of(new DecidingPair(
                    proposal.atom(),
                    new Classified(proposal.from(), first, before.category().get(), decidesInFirst),
                    new Classified(proposal.to(), second, after.category().get(), decidesInSecond)));
        } catch (InvalidHouseholdException | NotCoveredException notOne) {
            return Optional.empty();
        }
    }
}
