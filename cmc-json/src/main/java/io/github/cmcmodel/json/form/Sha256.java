// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of canonical documents and of streams, such as {@code e3b0c442…b855} for nothing. For one thread. */
public final class Sha256 {
    private final MessageDigest digest;

    /** A digest that has taken nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Takes bytes.
     *
     * @param bytes holds the bytes
     * @param from the index of the first
     * @param length how many
     */
    public void update(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /**
     * The digest of everything that was taken. The work is done then.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
