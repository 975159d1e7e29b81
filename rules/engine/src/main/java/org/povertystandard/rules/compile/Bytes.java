package org.povertystandard.rules.compile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes as a class file has them: numbers of one, two, four or eight bytes, the highest first. */
final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes u1(int number) {
        bytes.write(number);
        return this;
    }

    Bytes u2(int number) {
        return u1(number >> 8).u1(number);
    }

    Bytes u4(int number) {
        return u2(number >> 16).u2(number);
    }

    Bytes u8(long number) {
        return u4((int) (number >> 32)).u4((int) number);
    }

    /** A name or a type: all of them are ASCII. */
    Bytes text(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        return u2(ascii.length).all(ascii);
    }

    Bytes all(byte[] some) {
        bytes.writeBytes(some);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }
}
