// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.CountQualifier;

/** What a builder is for the other types: the parts of a count on their way into the record. */
final class CountParts {
    private long value;
    private CountQualifier qualifier = CountQualifier.EXACTLY;
    private Extensions extensions = Extensions.NONE;

    CountParts value(Long number) {
        value = number;
        return this;
    }

    CountParts qualifier(CountQualifier how) {
        qualifier = how;
        return this;
    }

    CountParts extensions(Extensions unknown) {
        extensions = unknown;
        return this;
    }

    Count build() {
        return new Count(value, qualifier, extensions);
    }
}
