package org.povertystandard.examples.peers;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.List;
import java.util.Map;

/** A rule in CEL: compiled and checked once, evaluated with unknowns tracked as attributes. */
final class CelProgram {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableUnknownTracking(true).build();

    private final CelRuntime.Program program;

    /**
     * What CEL takes.
     *
     * @param known the variables
     * @param unknown what is not known
     */
    record Input(Map<String, Object> known, List<CelAttributePattern> unknown) {}

    CelProgram(String rule, Map<String, CelType> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        variables.forEach(builder::addVar);
        try {
            program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .setOptions(OPTIONS)
                    .build()
                    .createProgram(builder.build().compile(rule).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class, or what is unknown or wrong in words. */
    String category(Input input) {
        try {
            Object answer = input.unknown().isEmpty()
                    ? program.eval(input.known())
                    : program.eval(PartialVars.of(input.known(), input.unknown().toArray(CelAttributePattern[]::new)));
            return answer instanceof CelUnknownSet unknown
                    ? "unknown attributes: " + unknown.attributes().size()
                    : (String) answer;
        } catch (CelEvaluationException e) {
            return "error (" + e.getErrorCode() + ")";
        }
    }
}
