// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.io.OutputStream;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes with Jackson 3. To be touched only where it is present. */
final class Jackson3Engine implements Engine {
    private static final Limits LIMITS = Limits.STANDARD;
    private static final JsonFactory FACTORY = Jackson3Source.factory(LIMITS);
    private static final Engine ENGINE = new Jackson3Engine();

    private Jackson3Engine() {}

    static Engine get() {
        return ENGINE;
    }

    @Override
    public TokenSource source(byte[] document) {
        return Jackson3Source.over(FACTORY, LIMITS, document, Utf8.start(document));
    }

    @Override
    public TokenSink sink(OutputStream out, boolean indented) {
        return Jackson3Sink.into(FACTORY, out, indented);
    }
}
