// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

/** How often an attribute can be there, such as {@link #REQUIRED}. */
public enum Presence {
    /** Exactly once. */
    REQUIRED,
    /** Once or not at all; the getter gives an {@code Optional}. */
    OPTIONAL,
    /** Once; where it is left out it has its default value. */
    DEFAULTED,
    /** Any number of times; the getter gives a {@code List}. */
    LIST
}
