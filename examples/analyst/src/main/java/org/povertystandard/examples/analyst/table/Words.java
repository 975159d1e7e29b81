package org.povertystandard.examples.analyst.table;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: capitals, punctuation and spaces do not matter, nor how Unicode composes a letter (NFC or NFD),
 * nor on which vowel of a syllable the tone is written ({@code hoà}, {@code hòa}).
 */
final class Words {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Words() {}

    /** With its diacritics. */
    static String toned(String text) {
        return key(text, true);
    }

    /** Without its diacritics. */
    static String plain(String text) {
        return key(text, false);
    }

    /** Whether it is written with diacritics. */
    static boolean hasDiacritics(String text) {
        return !toned(text).equals(plain(text));
    }

    private static String key(String text, boolean diacritics) {
        var key = new StringBuilder();
        var tone = new StringBuilder();
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (diacritics) {
                    (TONES.indexOf(c) >= 0 ? tone : key).append(c);
                }
            } else if (Character.isLetterOrDigit(c)) {
                key.append(c == 'đ' && !diacritics ? 'd' : c);
            } else {
                endWord(key, tone);
            }
        }
        return endWord(key, tone).toString().strip();
    }

    /** The tone belongs to the syllable: it goes to the end of it. */
    private static StringBuilder endWord(StringBuilder key, StringBuilder tone) {
        key.append(tone);
        tone.setLength(0);
        return key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? key : key.append(' ');
    }
}
