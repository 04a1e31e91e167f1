// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

/** The names by which the processor knows what it reads. Texts, since it is compiled before all of it. */
final class Names {
    /** What all packages of the library start with. */
    static final String ROOT = "io.github.cmcmodel.";

    /** Where derived tables are placed. */
    static final String SHAPES = ROOT + "shape";

    /** On an interface of which Immutables makes a value type. */
    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";

    /** On a record that has a table, as the interfaces of Immutables do. */
    static final String TABLE = ROOT + "style.Table";

    /** On the package of the identifiers. */
    static final String IDENTIFIERS = ROOT + "style.Identifiers";

    /** On the package of the codes. */
    static final String CODELISTS = ROOT + "style.Codelists";

    /** On the getter of the identifier by which others refer to a thing. */
    static final String IDENTITY = ROOT + "style.Identity";

    private Names() {}
}
