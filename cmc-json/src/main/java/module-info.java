// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of the types in {@code io.github.cmcmodel.core}: reading that names every fault, writing that loses
 * nothing, and the record of the Caribbean Migration Consultations.
 */
module io.github.cmcmodel.json {
    requires static org.jspecify; // only annotations
    requires transitive io.github.cmcmodel.core;
    requires com.fasterxml.jackson.core;

    exports io.github.cmcmodel.json;
}
