// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

/**
 * What one rule across objects sees of the walk over a mechanism that all such rules share, in the order of the document.
 * One for each walk, so that it can remember what it saw.
 */
interface Watch {
    /** An object, before what is in it; the mechanism first. */
    default void object(Object object, Position at) {}

    /** The identifier of an object. */
    default void identifier(Object id, Position at) {}

    /** A reference to something that is not there as what it must be. */
    default void dangling(References.Dangling reference, Position at) {}

    /** The walk is over. */
    default void end() {}
}
