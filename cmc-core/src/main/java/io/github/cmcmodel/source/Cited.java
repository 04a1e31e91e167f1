// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;

/** A fact, or a thing with facts about it, that says where it was taken from. */
public interface Cited extends Extensible {
    /**
     * The sources that say so.
     *
     * @return the citations, in the order of weight where there is one; empty when none is given
     */
    List<@Valid Citation> getCitations();
}
