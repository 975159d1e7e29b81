package org.povertystandard.examples.peers;

import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Google's CEL, asked over members: maps of answers, and macros over the list of members. */
public final class CelOverMembers implements Peer<Family, CelProgram.Input> {
    private static final MapType ANSWERS = MapType.create(SimpleType.STRING, SimpleType.DYN);

    private final CelProgram program = new CelProgram(
            rule(),
            Map.of(
                    "area",
                    SimpleType.STRING,
                    "income",
                    SimpleType.INT,
                    "dwelling",
                    ANSWERS,
                    "assets",
                    ANSWERS,
                    "members",
                    ListType.create(ANSWERS)));

    /** The service loader makes it. */
    public CelOverMembers() {}

    private static String rule() {
        try (InputStream text = CelOverMembers.class.getResourceAsStream("over-members.cel")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public CelProgram.Input input(Family family) {
        List<CelAttributePattern> unknown = new ArrayList<>();
        Map<String, Object> known = new HashMap<>();
        Answers.of(family).forEach((name, value) -> {
            if (value == null) {
                unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
            } else {
                known.put(name, known(value, CelAttributePattern.create(name), unknown));
            }
        });
        return new CelProgram.Input(known, unknown);
    }

    /** The value without its blanks, which become patterns. */
    private static Object known(Object value, CelAttributePattern path, List<CelAttributePattern> unknown) {
        if (value instanceof Map<?, ?> answers) {
            Map<String, Object> known = new HashMap<>();
            answers.forEach((name, answer) -> put((String) name, answer, known, path, unknown));
            return known;
        }
        if (value instanceof List<?> list) {
            List<Object> known = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                known.add(known(list.get(i), path.qualify(Qualifier.ofInt(i)), unknown));
            }
            return known;
        }
        return value;
    }

    private static void put(
            String name,
            @Nullable Object answer,
            Map<String, Object> known,
            CelAttributePattern path,
            List<CelAttributePattern> unknown) {
        CelAttributePattern qualified = path.qualify(Qualifier.ofString(name));
        if (answer == null) {
            unknown.add(qualified);
        } else {
            known.put(name, known(answer, qualified, unknown));
        }
    }

    @Override
    public String decide(CelProgram.Input input) {
        return program.category(input);
    }
}
