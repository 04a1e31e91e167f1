// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fault or notice that a reader found at a place in the text.
 *
 * @param rule the rule that is broken
 * @param place the place as a pointer
 * @param offset the place in bytes from the start of the document
 * @param arguments the arguments of the rule's message
 * @param subject the thing that the place belongs to; its identifier may be read later than the fault
 */
public record ReadFault(RuleCode rule, Pointer place, long offset, Map<String, Object> arguments, Subject subject) {
    /**
     * A fault of a document as a whole.
     *
     * @param rule the rule that is broken
     * @param offset the place in bytes from the start of the document
     * @param arguments the arguments of the rule's message
     * @return the fault
     */
    public static ReadFault ofDocument(RuleCode rule, long offset, Map<String, Object> arguments) {
        return new ReadFault(rule, Pointer.ROOT, offset, arguments, Subject.NONE);
    }

    /**
     * The fault of a text that cannot be read at all.
     *
     * @param fault where and why reading ended
     * @return the fault, of the document as a whole
     */
    public static ReadFault of(SyntaxFault fault) {
        return ofDocument(fault.rule(), fault.offset(), fault.arguments());
    }

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
