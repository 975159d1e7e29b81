package org.povertystandard.household;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of codes, each made once: every determination of every household reads them. */
final class FormCodes {
    private static final Map<FormCode, String> TEXTS = new ConcurrentHashMap<>(256);

    private FormCodes() {}

    static String text(FormCode code) {
        String known = TEXTS.get(code);
        if (known == null) {
            String made = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
            // Others rely on its being one and the same text everywhere.
            String before = TEXTS.putIfAbsent(code, made);
            known = before == null ? made : before;
        }
        return known;
    }
}
