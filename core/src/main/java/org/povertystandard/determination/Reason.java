package org.povertystandard.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.MemberId;

/** A fact that brought about the state of an indicator or a line. */
public sealed interface Reason {

    /** The member whose fact it is; empty for a fact of the household. */
    Optional<MemberId> member();

    /** The facts that were looked at. */
    List<FactId> facts();

    /** Those of the facts that nobody asked; what the standard says they count as stands for an answer. */
    List<FactId> unasked();

    /**
     * An answer was, or was not, one of those the test names; or is unknown.
     *
     * @param member whose answer
     * @param fact the fact
     * @param found the answer
     * @param tested the answers the test names: codes, or {@code true} and {@code false}
     * @param unasked the fact, if nobody asked it; otherwise empty
     */
    record Answered(Optional<MemberId> member, FactId fact, FactValue found, Set<String> tested, List<FactId> unasked)
            implements Reason {
        public Answered {
            // A set that cannot be changed is kept as it is: reasons share those of the test.
            tested = Set.copyOf(tested);
            unasked = List.copyOf(unasked);
        }

        @Override
        public List<FactId> facts() {
            return List.of(fact);
        }

        /** Written out, since determinations compare reasons, and a fresh JVM takes long to link the equality of records. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Answered that
                    && member.equals(that.member)
                    && fact.equals(that.fact)
                    && Objects.equals(found, that.found)
                    && tested.equals(that.tested)
                    && unasked.equals(that.unasked);
        }

        @Override
        public int hashCode() {
            return 31 * member.hashCode() + fact.hashCode();
        }
    }

    /**
     * A number was, or was not, on the side of a limit; or is unknown.
     *
     * @param member whose number
     * @param what the law's name of the number, if it has one
     * @param facts the facts it was made of
     * @param counted the members that were counted in it
     * @param found the number; empty if not applicable
     * @param operator between number and limit
     * @param limit the limit; empty if not applicable
     * @param figures the figures of law in the limit
     * @param unasked those of the facts that nobody asked
     */
    record Compared(
            Optional<MemberId> member,
            Optional<DefinitionId> what,
            List<FactId> facts,
            List<MemberId> counted,
            Optional<Range> found,
            Operator operator,
            Optional<Range> limit,
            List<FigureId> figures,
            List<FactId> unasked)
            implements Reason {
        public Compared {
            facts = List.copyOf(facts);
            counted = List.copyOf(counted);
            figures = List.copyOf(figures);
            unasked = List.copyOf(unasked);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Compared that
                    && member.equals(that.member)
                    && what.equals(that.what)
                    && facts.equals(that.facts)
                    && counted.equals(that.counted)
                    && found.equals(that.found)
                    && operator == that.operator
                    && limit.equals(that.limit)
                    && figures.equals(that.figures)
                    && unasked.equals(that.unasked);
        }

        @Override
        public int hashCode() {
            return 31 * member.hashCode() + facts.hashCode();
        }
    }
}
