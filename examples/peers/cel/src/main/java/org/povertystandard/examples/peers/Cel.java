package org.povertystandard.examples.peers;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Google's CEL: compiled and checked once, evaluated with unknowns tracked as attributes. */
public final class Cel implements Peer<Cel.Input> {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableUnknownTracking(true).build();
    private static final String DEPRIVED =
            IntStream.rangeClosed(1, Facts.INDICATORS).mapToObj(i -> "d" + i).collect(Collectors.joining(", "));
    private static final String RULE = "income <= {'urban': 2000000, 'rural': 1500000}[area]" + " ? ([" + DEPRIVED
            + "].filter(d, d).size() >= 3 ? 'poor' : 'near-poor') : 'not-poor'";

    private final CelRuntime.Program program;

    /**
     * What CEL takes.
     *
     * @param known the variables
     * @param partial the same with what is not known, if there is anything
     */
    public record Input(Map<String, Object> known, List<CelAttributePattern> unknown) {}

    /** The service loader makes it. */
    public Cel() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("area", SimpleType.STRING)
                .addVar("income", SimpleType.INT);
        for (int i = 1; i <= Facts.INDICATORS; i++) {
            builder.addVar("d" + i, SimpleType.BOOL);
        }
        CelCompiler compiler = builder.build();
        try {
            program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .setOptions(OPTIONS)
                    .build()
                    .createProgram(compiler.compile(RULE).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "cel";
    }

    @Override
    public Input input(Facts facts) {
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        put("area", facts.area(), known, unknown);
        put("income", facts.income(), known, unknown);
        for (int i = 0; i < Facts.INDICATORS; i++) {
            put("d" + (i + 1), facts.deprived().get(i), known, unknown);
        }
        return new Input(known, unknown);
    }

    private static void put(
            String name,
            @org.jspecify.annotations.Nullable Object value,
            Map<String, Object> known,
            List<CelAttributePattern> unknown) {
        if (value == null) {
            unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
        } else {
            known.put(name, value);
        }
    }

    @Override
    public String decide(Input input) {
        try {
            Object answer = input.unknown().isEmpty()
                    ? program.eval(input.known())
                    : program.eval(PartialVars.of(input.known(), input.unknown().toArray(CelAttributePattern[]::new)));
            return answer instanceof CelUnknownSet unknown
                    ? "unknown (" + unknown.attributes().size() + " attributes)"
                    : (String) answer;
        } catch (CelEvaluationException e) {
            return "error (" + e.getErrorCode() + ")";
        }
    }
}
