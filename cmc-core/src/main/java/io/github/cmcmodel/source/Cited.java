// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;

/** A fact, or a thing with facts about it, that says where it was taken from. */
@PublicTexts(groups = Warnings.class)
public interface Cited extends Extensible {
    /**
     * {@return the sources that say so} In the order of weight where there is one; empty when none is given.
     */
    List<@Valid Citation> getCitations();
}
