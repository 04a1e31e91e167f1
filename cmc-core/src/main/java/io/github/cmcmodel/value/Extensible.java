// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import org.immutables.value.Value;

/** Something that keeps what a later version of this library wrote into it. */
public interface Extensible {
    /**
     * The members that this version does not know, as they were read. Those of a person may be personal, and so may their
     * names, so {@code toString()} shows none.
     *
     * @return the unknown members; {@link Extensions#NONE} when there are none, as in every value that was built in Java
     */
    @Value.Default
    @Value.Redacted
    default Extensions getExtensions() {
        return Extensions.NONE;
    }
}
