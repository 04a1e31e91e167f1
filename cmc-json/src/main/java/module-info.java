// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of the types in {@code io.github.cmcmodel.core}: reading that names every fault, writing that loses
 * nothing, and the record of the Caribbean Migration Consultations.
 */
module io.github.cmcmodel.json {
    requires static org.jspecify; // only annotations
    requires transitive io.github.cmcmodel.core;
    requires com.fasterxml.jackson.core; // not static: where no one else asks for Jackson, it must be resolved
    requires static com.fasterxml.jackson.databind; // CmcModule, for applications that have it
    requires static tools.jackson.core; // stands in for Jackson 2, on the class path
    requires static tools.jackson.databind; // CmcJackson3Module, for applications that have it
    requires static net.jqwik.api; // package generators gives arbitraries to whoever has it

    exports io.github.cmcmodel.json;
    exports io.github.cmcmodel.json.generators;
    exports io.github.cmcmodel.json.schema;
}
