// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.shape.Access;
import io.github.cmcmodel.shape.Inspector;
import io.github.cmcmodel.value.Extensions;
import java.util.Objects;
import java.util.function.Function;

/**
 * The access to what a report consists of, which is not part of the model: by functions, since reports are few.
 *
 * @param <T> the type
 */
abstract class PartsAccess<T> extends Access<T, Parts> {
    @Override
    public Parts newBuilder() {
        return new Parts();
    }

    @Override
    public T build(Parts builder) {
        throw none(0);
    }

    @Override
    public Object get(int at, T of) {
        throw none(at);
    }

    @Override
    public void set(int at, Parts builder, Object value) {
        throw none(at);
    }

    @Override
    public Object parse(int at, String text) {
        throw none(at);
    }

    @Override
    public void extensions(Parts builder, Extensions unknown) {
        builder.keep(unknown);
    }

    @Override
    public void inspect(T of, Inspector to) {
        // nothing is asked of what the library itself says
    }

    /**
     * Builds the values of one type.
     *
     * @param <T> the type
     */
    static final class OfType<T> extends PartsAccess<T> {
        private final Function<Parts, T> build;

        OfType(Function<Parts, T> build) {
            this.build = build;
        }

        @Override
        public T build(Parts builder) {
            return build.apply(builder);
        }
    }

    /**
     * Reads and sets one attribute.
     *
     * @param <T> the type that has it
     */
    static final class OfAttribute<T> extends PartsAccess<T> {
        private final String name;
        private final Function<T, ?> getter;

        OfAttribute(String name, Function<T, ?> getter) {
            this.name = name;
            this.getter = getter;
        }

        @Override
        public Object get(int at, T of) {
            return getter.apply(of);
        }

        @Override
        public void set(int at, Parts builder, Object value) {
            builder.add(name, Objects.requireNonNull(value));
        }
    }
}
