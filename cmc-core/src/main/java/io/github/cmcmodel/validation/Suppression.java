// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import java.util.Optional;

/**
 * Which findings of a rule somebody chose not to hear of, such as those at {@code /organizations} and in it.
 *
 * @param pointer the pointer of those suppressed, together with all in it; empty if it does not matter
 * @param subject the subject of those suppressed; empty if it does not matter
 * @param reason why they do not matter
 */
record Suppression(Optional<Pointer> pointer, Optional<String> subject, String reason) {
    boolean coversAll() {
        return pointer.isEmpty() && subject.isEmpty();
    }

    boolean covers(Pointer where, Optional<String> about) {
        return (pointer.isEmpty() || isIn(where)) && (subject.isEmpty() || subject.equals(about));
    }

    private boolean isIn(Pointer where) {
        Optional<Pointer> at = Optional.of(where);
        while (at.isPresent() && !at.equals(pointer)) {
            at = at.get().parent();
        }
        return at.isPresent();
    }
}
