// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.util.Objects;
import tools.jackson.core.json.JsonFactory;

/** Reads with Jackson 3. To be touched only where it is present. */
final class Jackson3Engine implements Engine {
    private static final Engine ENGINE = new Jackson3Engine(Limits.STANDARD);

    private final Limits limits;
    private final JsonFactory factory;

    private Jackson3Engine(Limits limits) {
        this.limits = limits;
        factory = Jackson3Source.factory(limits);
    }

    static Engine get() {
        return ENGINE;
    }

    @Override
    public Engine within(Limits others) {
        // most are the same object, and the first use of a record's equals takes a while
        return Objects.equals(others, limits) ? this : new Jackson3Engine(others);
    }

    @Override
    public TokenSource source(byte[] document) {
        return Jackson3Source.over(factory, limits, document);
    }
}
