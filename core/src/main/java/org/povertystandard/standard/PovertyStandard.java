package org.povertystandard.standard;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** The law of one period as values: what is tested, with which figures, from where, and what the text leaves open. */
@Value.Immutable
@HouseStyle
public interface PovertyStandard {
    StandardId id();

    Label name();

    /** Where it holds; empty if in the whole country. */
    Optional<LocalPlace> place();

    /** The standard it stands on, if it was made of another one. */
    Optional<Derivation> derivedFrom();

    List<Instrument> instruments();

    List<Citation> citations();

    List<AppliedPeriod> applied();

    /** Questions beyond the official form. */
    List<StandardFact> facts();

    List<Question> questions();

    List<FactGroup> groups();

    List<Figure> figures();

    List<Table> tables();

    List<Definition> definitions();

    LeapDayAgeing ageing();

    List<Dimension> dimensions();

    /** In the law's order. */
    List<Indicator> indicators();

    List<CitedScorecard> scorecards();

    /** The poorest first. */
    List<Category> categories();

    List<PovertyTest> tests();

    /** The tests it does not have, with the reason. */
    List<AbsentTest> absentTests();

    /** What the law asks beside the class. */
    List<Inquiry> inquiries();

    List<Reading> readings();

    List<Note> notes();

    /** What a check finds and is the law's own, with the reason. */
    List<Peculiarity> peculiarities();

    /** Whether it is a proposal, which no day has as its standard. */
    default boolean isReform() {
        return derivedFrom()
                .filter(derivation -> derivation.kind() == Derivation.Kind.REFORM)
                .isPresent();
    }

    /** The question of this name, of the form or of the standard. */
    default Optional<FactDeclaration> fact(FactId fact) {
        return FormFacts.find(fact)
                .map(FormFact::declaration)
                .or(() -> facts().stream()
                        .filter(declared -> declared.id().equals(fact))
                        .map(StandardFact::declaration)
                        .findFirst());
    }

    /** The test of this name. */
    default Optional<PovertyTest> test(TestId id) {
        for (PovertyTest test : tests()) {
            if (test.id().equals(id)) {
                return Optional.of(test);
            }
        }
        return Optional.empty();
    }

    /** Why it does not have a test; empty if it has it, or says nothing of it. */
    default Optional<AbsentTest> absentTest(TestId id) {
        return absentTests().stream().filter(absent -> absent.test().equals(id)).findFirst();
    }

    /** The inquiry of this name. */
    default Optional<Inquiry> inquiry(InquiryId id) {
        return inquiries().stream().filter(inquiry -> inquiry.id().equals(id)).findFirst();
    }

    /** The criterion or quantity of this name. */
    default Optional<Definition> definition(DefinitionId id) {
        return definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }

    /** The scorecard of this name. */
    default Optional<CitedScorecard> scorecard(ScorecardId id) {
        return scorecards().stream()
                .filter(cited -> cited.scorecard().id().equals(id))
                .findFirst();
    }

    /** The citation of this name. */
    default Optional<Citation> citation(CitationId id) {
        for (Citation citation : citations()) {
            if (citation.id().equals(id)) {
                return Optional.of(citation);
            }
        }
        return Optional.empty();
    }

    /** The class of this name. */
    default Optional<Category> category(CategoryId id) {
        return categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PovertyStandard}. */
    class Builder extends ImmutablePovertyStandard.Builder {
        Builder() {}

        /** Sets the id. */
        public final Builder id(String id) {
            return id(StandardId.of(id));
        }
    }
}
