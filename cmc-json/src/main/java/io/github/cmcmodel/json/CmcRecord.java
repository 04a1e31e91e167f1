// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The record of the Caribbean Migration Consultations that comes with the library: who takes part, what was consulted on
 * when and by how many, which networks and plans there are, and what the sources disagree about.
 *
 * <p>Every fact in it names its source. What is not in it is unknown to the library, which does not mean that it never
 * happened. It holds no person's name or contact.
 */
public final class CmcRecord {
    private static final String RESOURCE = "caribbean-migration-consultations.json";

    private CmcRecord() {}

    /**
     * The record as a value.
     *
     * @return the mechanism, read anew at each call
     */
    public static ConsultativeMechanism read() {
        return CmcJson.standard().readOrThrow(bytes());
    }

    /**
     * The record as the JSON document that ships.
     *
     * @return the bytes, UTF-8
     */
    public static byte[] bytes() {
        try (InputStream resource = CmcRecord.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the library's own " + RESOURCE + " is missing");
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own " + RESOURCE + " cannot be read", unreadable);
        }
    }
}
