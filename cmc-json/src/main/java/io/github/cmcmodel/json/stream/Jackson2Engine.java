// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** Reads with Jackson 2. To be touched only where it is present. */
final class Jackson2Engine implements Engine {
    /** The oldest line with which the tests pass. */
    static final String FLOOR = "2.18";

    private static final int FLOOR_MINOR = 18;

    private final Limits limits;
    private final JsonFactory factory;

    /** Holds what an older Jackson could not even make. */
    private static final class Holder {
        static final Engine ENGINE = new Jackson2Engine(Limits.STANDARD);
    }

    private Jackson2Engine(Limits limits) {
        this.limits = limits;
        factory = Jackson2Source.factory(limits);
    }

    static Engine get() {
        if (!isNewEnough()) {
            throw new IllegalStateException("JSON needs com.fasterxml.jackson.core:jackson-core " + FLOOR
                    + " or later, but " + PackageVersion.VERSION + " is there");
        }
        return Holder.ENGINE;
    }

    static boolean isNewEnough() {
        Version version = PackageVersion.VERSION;
        return version.getMajorVersion() > 2 || version.getMinorVersion() >= FLOOR_MINOR;
    }

    @Override
    public Engine within(Limits others) {
        return others.equals(limits) ? this : new Jackson2Engine(others);
    }

    @Override
    public TokenSource source(byte[] document) {
        return Jackson2Source.over(factory, limits, document, Utf8.start(document));
    }
}
