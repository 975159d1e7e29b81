package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardFact;

/**
 * What the user asked for.
 *
 * @param files the input
 * @param appliedOn the day whose law is applied
 * @param law that law
 * @param beside the place's own law that is applied beside it; empty if one law is enough
 * @param unverified whether figures and tests of it without a source at hand are used
 * @param columns what foreign columns mean
 * @param sampling weight and groups
 * @param out where results go
 */
record Request(
        List<String> files,
        LocalDate appliedOn,
        LoadedStandard law,
        Optional<Beside> beside,
        Unverified unverified,
        ColumnMap columns,
        Sampling sampling,
        Path out) {
    Request {
        files = List.copyOf(files);
    }

    /**
     * The facts that the laws declare beyond the official form.
     *
     * @throws Failure if both declare one, and not alike
     */
    List<FactDeclaration> facts() {
        Map<FactId, FactDeclaration> facts = new LinkedHashMap<>();
        Stream.concat(Stream.of(law), beside.stream().map(Beside::law))
                .flatMap(each -> each.standard().facts().stream())
                .map(StandardFact::declaration)
                .forEach(fact -> facts.merge(fact.id(), fact, Request::alike));
        return List.copyOf(facts.values());
    }

    private static FactDeclaration alike(FactDeclaration one, FactDeclaration other) {
        if (one.scope() != other.scope() || !one.type().equals(other.type())) {
            throw Failure.usage(
                    "--also-local: The two standards ask " + one.id()
                            + " in two ways, so that no answer could be meant for both.",
                    "--also-local: Hai chuẩn hỏi " + one.id() + " theo hai cách khác nhau.");
        }
        return one;
    }

    /** What determines by that law. */
    Determiner determiner() {
        return Determiner.of(law, unverified);
    }

    /** What the results are by, if it is no law. */
    Proposal proposal() {
        return Proposal.of(law.standard());
    }
}
