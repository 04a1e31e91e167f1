// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.Extensions;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the values of one type are read and built, by the places of their attributes in its table.
 *
 * <p>Each type has one such class, with a switch to read and one to build. Two method references for each attribute would
 * say the same, but linking them took nearly half of the time to a program's first document.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class Access<T, B> {
    /** An empty builder. */
    abstract B builder();

    /** The value; all required attributes have been set. */
    abstract T build(B builder);

    /** The value of the attribute at that place, the {@code Optional} or the list. */
    abstract Object get(int at, T of);

    /** Sets the attribute at that place, or adds to its list. */
    abstract void set(int at, B builder, Object value);

    /** Sets the unknown members. */
    abstract void extensions(B builder, Extensions unknown);

    static IllegalStateException unknown(int at) {
        return new IllegalStateException(
                "the attribute at " + at + " is in the table but not in the class made from it;"
                        + " mvn -Dcmc.update-docs=true test writes it anew");
    }

    record Getter<T>(Access<T, ?> access, int at) implements Function<T, Object> {
        @Override
        public Object apply(T of) {
            return access.get(at, of);
        }
    }

    record Setter<B, V>(Access<?, B> access, int at) implements BiConsumer<B, V> {
        @Override
        public void accept(B builder, V value) {
            access.set(at, builder, value);
        }
    }

    record Start<B>(Access<?, B> access) implements Supplier<B> {
        @Override
        public B get() {
            return access.builder();
        }
    }

    record End<T, B>(Access<T, B> access) implements Function<B, T> {
        @Override
        public T apply(B builder) {
            return access.build(builder);
        }
    }

    record Rest<B>(Access<?, B> access) implements BiConsumer<B, Extensions> {
        @Override
        public void accept(B builder, Extensions unknown) {
            access.extensions(builder, unknown);
        }
    }
}
