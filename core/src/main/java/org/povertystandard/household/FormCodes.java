package org.povertystandard.household;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of codes, each made once: every determination of every household reads them. */
final class FormCodes {
    private static final Map<FormCode, String> TEXTS = new ConcurrentHashMap<>();

    private FormCodes() {}

    static String text(FormCode code) {
        return TEXTS.computeIfAbsent(
                code, key -> key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
