// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader has to say about a place in the text.
 *
 * @param rule what it says
 * @param place the place as a pointer
 * @param offset the place in bytes from the start of the document
 * @param arguments the arguments of the rule's message
 * @param subject the thing that the place belongs to; its identifier may be read later than the fault
 */
public record Fault(RuleCode rule, Pointer place, long offset, Map<String, Object> arguments, Subject subject) {
    /** The thing that is being read, as far as it has an identifier. */
    public static final class Subject {
        /** Nothing in particular. */
        public static final Subject NONE = new Subject(null);

        private final @Nullable Subject outer;
        private @Nullable Object id;

        /**
         * A thing inside another.
         *
         * @param outer the other, null for the document
         */
        Subject(@Nullable Subject outer) {
            this.outer = outer;
        }

        void identify(Object value) {
            id = value;
        }

        /**
         * The identifier of the thing, or of the nearest thing around it that has one.
         *
         * @return the identifier, empty when nothing around has one
         */
        public Optional<String> id() {
            if (id != null) {
                return Optional.of(id.toString());
            }
            return outer == null ? Optional.empty() : outer.id();
        }
    }
}
