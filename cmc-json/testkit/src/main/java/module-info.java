// SPDX-License-Identifier: Apache-2.0
/**
 * Values and documents for tests, valid and with faults, such as {@code @ForAll Commitment commitment}, and laws to hold code to.
 * Brings jqwik.
 */
module io.github.cmcmodel.testkit {
    requires static org.jspecify; // only annotations
    requires transitive io.github.cmcmodel.json;
    requires transitive net.jqwik.api;

    exports io.github.cmcmodel.testkit;
    exports io.github.cmcmodel.testkit.json;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.cmcmodel.testkit.CmcArbitraryProvider; // META-INF/services says the same on the class path
}
