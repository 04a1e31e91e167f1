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
abstract class Access<T, B> implements Supplier<B>, Function<B, T>, BiConsumer<B, Extensions> {
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

    @Override
    public final B get() {
        return builder();
    }

    @Override
    public final T apply(B builder) {
        return build(builder);
    }

    @Override
    public final void accept(B builder, Extensions unknown) {
        extensions(builder, unknown);
    }

    /** Gets and sets the attribute at one place. */
    record Place<T, B, V>(Access<T, B> access, int at) implements Function<T, Object>, BiConsumer<B, V> {
        @Override
        public Object apply(T of) {
            return access.get(at, of);
        }

        @Override
        public void accept(B builder, V value) {
            access.set(at, builder, value);
        }
    }
}
