package org.povertystandard.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What an answer to a question can be. */
public sealed interface FactType {

    /** Whether a known answer is one this type allows. */
    boolean allows(FactValue.Known answer);

    /** What is allowed, in words an error message can show. */
    String allowed();

    /** Yes or no. */
    record YesNo() implements FactType {
        @Override
        public boolean allows(FactValue.Known answer) {
            return answer instanceof FactValue.YesNo;
        }

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /**
     * One of a closed list of codes.
     *
     * @param options the codes in the form's order; not empty, no code twice
     */
    record Choice(List<Option> options) implements FactType {
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty() || new HashSet<>(codes(options)).size() != options.size()) {
                throw new IllegalArgumentException("A choice needs codes, each once.");
            }
        }

        /** The codes in order. */
        public List<String> codes() {
            return List.copyOf(codes(options));
        }

        private static List<String> codes(List<Option> options) {
            List<String> codes = new ArrayList<>();
            for (Option option : options) {
                codes.add(option.code());
            }
            return codes;
        }

        @Override
        public boolean allows(FactValue.Known answer) {
            if (answer instanceof FactValue.Code code) {
                for (Option option : options) {
                    if (option.code().equals(code.code())) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", codes());
        }
    }

    /**
     * One answer of a choice.
     *
     * @param code the code in documents
     * @param label the answer in words
     */
    record Option(String code, Label label) {}

    /**
     * An exact number.
     *
     * @param unit the unit, such as {@code m2}
     * @param decimals how many decimals an answer has at most, 0 to 9; completions of an unknown answer lie on this grid
     * @param minimum the least answer (inclusive), if there is one
     * @param maximum the greatest answer (inclusive), if there is one
     */
    record Number(String unit, int decimals, Optional<Rational> minimum, Optional<Rational> maximum)
            implements FactType {
        public Number {
            if (decimals < 0 || decimals > 9) {
                throw new IllegalArgumentException("A number has 0 to 9 decimals, not " + decimals + ".");
            }
        }

        @Override
        public boolean allows(FactValue.Known answer) {
            return answer instanceof FactValue.Number number
                    && number.number().isOnGrid(decimals)
                    && minimum.map(least -> least.compareTo(number.number()) <= 0)
                            .orElse(true)
                    && maximum.map(most -> most.compareTo(number.number()) >= 0).orElse(true);
        }

        @Override
        public String allowed() {
            return "a number"
                    + (decimals == 0
                            ? " without decimals"
                            : " with at most " + decimals + (decimals == 1 ? " decimal" : " decimals"))
                    + minimum.map(least -> ", at least " + least).orElse("")
                    + maximum.map(most -> ", at most " + most).orElse("");
        }
    }
}
