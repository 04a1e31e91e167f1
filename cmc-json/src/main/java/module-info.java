// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of the types in {@code io.github.cmcmodel.core}: reading that names every fault, writing that loses
 * nothing, and the record of the Caribbean Migration Consultations.
 */
module io.github.cmcmodel.json {
    requires static org.jspecify; // only annotations
    requires transitive io.github.cmcmodel.core;
    requires static com.fasterxml.jackson.core; // the Jacksons are for applications that have a mapper of their own
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.github.cmcmodel.json;
    exports io.github.cmcmodel.json.jackson;
    exports io.github.cmcmodel.json.schema;
}
