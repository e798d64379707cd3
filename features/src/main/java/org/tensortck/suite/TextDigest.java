package org.tensortck.suite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of a text, by which a register knows that the text has not changed. */
public final class TextDigest {
    // Of no two texts of a suite half of the SHA-256 is alike by chance, and nobody gains by making two.
    private static final int BYTES = 16;

    private TextDigest() {}

    /** Returns the digest of a text: the first half of its SHA-256, as 32 hexadecimal digits. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
