package org.povertystandard.examples.peers;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttributePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Google's CEL, asked the flat question. */
public final class Cel implements Peer<Facts, CelProgram.Input> {
    private static final String DEPRIVED =
            IntStream.rangeClosed(1, Facts.INDICATORS).mapToObj(i -> "d" + i).collect(Collectors.joining(", "));
    private static final String RULE = "income <= {'urban': 2000000, 'rural': 1500000}[area]" + " ? ([" + DEPRIVED
            + "].filter(d, d).size() >= 3 ? 'poor' : 'near-poor') : 'not-poor'";

    private final CelProgram program = new CelProgram(RULE, variables());

    /** The service loader makes it. */
    public Cel() {}

    private static Map<String, CelType> variables() {
        Map<String, CelType> variables = new HashMap<>(Map.of("area", SimpleType.STRING, "income", SimpleType.INT));
        for (int i = 1; i <= Facts.INDICATORS; i++) {
            variables.put("d" + i, SimpleType.BOOL);
        }
        return variables;
    }

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    @Override
    public CelProgram.Input input(Facts facts) {
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        put("area", facts.area(), known, unknown);
        put("income", facts.income(), known, unknown);
        for (int i = 0; i < Facts.INDICATORS; i++) {
            put("d" + (i + 1), facts.deprived().get(i), known, unknown);
        }
        return new CelProgram.Input(known, unknown);
    }

    private static void put(
            String name, @Nullable Object value, Map<String, Object> known, List<CelAttributePattern> unknown) {
        if (value == null) {
            unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
        } else {
            known.put(name, value);
        }
    }

    @Override
    public String decide(CelProgram.Input input) {
        return program.category(input);
    }
}
