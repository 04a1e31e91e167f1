// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/** The Jackson that is there: Jackson 2 where it is present, otherwise Jackson 3. Both give the same. */
public interface Engine {
    /**
     * The engine for whatever is present.
     *
     * @return the engine, the same at each call
     * @throws IllegalStateException if neither generation is present, or Jackson 2 alone and too old; the message says so
     */
    static Engine present() {
        return Present.engine();
    }

    /**
     * An engine like this one with other limits.
     *
     * @param limits what its sources accept
     * @return the engine, to be kept: making it is costly
     */
    Engine within(Limits limits);

    /**
     * Makes a source of tokens.
     *
     * @param document the document, UTF-8
     * @return the source, before its first token
     */
    TokenSource source(byte[] document);
}
