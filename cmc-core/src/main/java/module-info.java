// SPDX-License-Identifier: Apache-2.0
/**
 * The Caribbean Migration Consultations, and any regional consultative mechanism on migration, as immutable Java types with
 * the rules that they obey. Knows no file format.
 */
@SuppressWarnings("module") // those to which the tables are exported are compiled after this module
module io.github.cmcmodel.core {
    requires static org.immutables.value.annotations; // only annotations, read by the compiler
    requires static org.jspecify; // only annotations
    requires transitive jakarta.validation; // the constraints on the types
    requires static org.hibernate.validator; // where it is there, violations bring their rule and its arguments

    exports io.github.cmcmodel.rule;
    exports io.github.cmcmodel.value.id;
    exports io.github.cmcmodel.value.code;
    exports io.github.cmcmodel.value;
    exports io.github.cmcmodel.codelist;
    exports io.github.cmcmodel.constraint;
    exports io.github.cmcmodel.source;
    exports io.github.cmcmodel.participant;
    exports io.github.cmcmodel.topic;
    exports io.github.cmcmodel.consultation;
    exports io.github.cmcmodel.network;
    exports io.github.cmcmodel.plan;
    exports io.github.cmcmodel.mechanism;
    exports io.github.cmcmodel.progress;
    exports io.github.cmcmodel.provenance;
    exports io.github.cmcmodel.validation;
    exports io.github.cmcmodel.text to
            io.github.cmcmodel.json, // findings and messages show pieces of input in one way
            io.github.cmcmodel.testkit;
    exports io.github.cmcmodel.shape to
            io.github.cmcmodel.json, // the tables from which reading, writing and the schema follow
            io.github.cmcmodel.testkit; // and the values for tests
}
