// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.util.Objects;

/** Reads with Jackson 2. To be touched only where it is present. */
final class Jackson2Engine implements Engine {
    /** The oldest release with which the tests pass: those of its line before it write U+E000 to U+FFFF as other characters. */
    static final String FLOOR = "2.18.2";

    private static final Version FLOOR_VERSION = new Version(2, 18, 2, null, null, null);

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
        return isNewEnough(PackageVersion.VERSION);
    }

    static boolean isNewEnough(Version version) {
        return new Version(
                                version.getMajorVersion(),
                                version.getMinorVersion(),
                                version.getPatchLevel(),
                                null,
                                null,
                                null)
                        .compareTo(FLOOR_VERSION)
                >= 0;
    }

    @Override
    public Engine within(Limits others) {
        // most are the same object, and the first use of a record's equals takes a while
        return Objects.equals(others, limits) ? this : new Jackson2Engine(others);
    }

    @Override
    public TokenSource source(byte[] document) {
        return Jackson2Source.over(factory, limits, document);
    }
}
