package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.determination.Caveat;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.Reliance;
import org.povertystandard.standard.Table;

/** What a test relies on that is less well known than a restated text. */
final class WeakSources {
    private final PovertyStandard standard;
    private final Map<CitationId, Attestation> doubtful = new HashMap<>();
    private final Set<CitationId> weak = new LinkedHashSet<>();

    WeakSources(PovertyStandard standard, PlanId plan) {
        this.standard = standard;
        for (Citation citation : standard.citations()) {
            if (citation.attestation().needsCaveat()) {
                doubtful.put(citation.id(), citation.attestation());
            }
        }
        // The nation's standard of today has no such source but for the days on which it is applied: a fresh JVM need
        // not walk it.
        if (isAnyWeak()) {
            for (CitationId source : reliance(plan).sources()) {
                if (isWeak(source)) {
                    weak.add(source);
                }
            }
        }
    }

    private Reliance reliance(PlanId plan) {
        var reliance = new Reliance(standard);
        if (plan.inquiry().isPresent()) {
            return reliance.on(standard.inquiry(plan.inquiry().get()).orElseThrow());
        }
        reliance.on(standard.test(plan.test()).orElseThrow());
        for (Indicator indicator : standard.indicators()) {
            reliance.on(indicator);
        }
        return reliance;
    }

    /** Whether any part but the days on which it is applied has a source that needs a caveat. */
    private boolean isAnyWeak() {
        Set<CitationId> cited = new HashSet<>();
        for (Figure figure : standard.figures()) {
            cited.addAll(figure.cite());
        }
        for (Table table : standard.tables()) {
            cited.addAll(table.cite());
        }
        for (Definition definition : standard.definitions()) {
            cited.addAll(definition.cite());
        }
        for (Question question : standard.questions()) {
            cited.addAll(question.cite());
        }
        for (Indicator indicator : standard.indicators()) {
            cited.addAll(indicator.cite());
        }
        for (CitedScorecard scorecard : standard.scorecards()) {
            cited.addAll(scorecard.cite());
        }
        for (PovertyTest test : standard.tests()) {
            cited.addAll(test.cite());
            addLines(test.measures(), cited);
        }
        for (Inquiry inquiry : standard.inquiries()) {
            cited.addAll(inquiry.cite());
            addLines(inquiry.measures(), cited);
        }
        for (CitationId id : cited) {
            if (isWeak(id)) {
                return true;
            }
        }
        return false;
    }

    private static void addLines(List<Measure> measures, Set<CitationId> cited) {
        for (Measure measure : measures) {
            for (Line line : measure.lines()) {
                cited.addAll(line.cite());
            }
        }
    }

    /** Whether it needs a caveat. A reading with alternatives has one of its own, exactly when it matters. */
    private boolean isWeak(CitationId id) {
        Attestation attestation = doubtful.get(id);
        return attestation != null && !(attestation == Attestation.READING && isOfAReading(id));
    }

    private boolean isOfAReading(CitationId id) {
        for (Reading reading : standard.readings()) {
            if (reading.cite().contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** The caveats of every determination by the test in a period. */
    List<Caveat> caveats(AppliedPeriod period) {
        List<Caveat> caveats = new ArrayList<>();
        if (standard.derivedFrom().isPresent() && standard.isReform()) {
            caveats.add(new Caveat.OfReform(standard.derivedFrom().get().base()));
        }
        for (CitationId citation : weak) {
            caveats.add(new Caveat.OfSource(citation));
        }
        if (period.caveat().isPresent()) {
            caveats.add(new Caveat.OfPeriod(period.caveat().get()));
        }
        for (CitationId citation : period.cite()) {
            Attestation attestation = doubtful.get(citation);
            // Where the period says in words what is read into the text, the source need not be named again.
            boolean said = attestation == Attestation.READING && period.caveat().isPresent();
            if (attestation != null && !weak.contains(citation) && !said) {
                caveats.add(new Caveat.OfSource(citation));
            }
        }
        return caveats;
    }
}
