// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.Extensions;
import java.util.List;
import java.util.function.Function;

/**
 * How the values of one type are read, built and looked at, by the positions of their attributes in its table.
 *
 * <p>Each type of the model has one such class, derived while the library is compiled: with switches, since two method
 * references for each attribute would say the same, but linking them took nearly half of the time to a program's first
 * document.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class Access<T, B> {
    /** For a table. */
    protected Access() {}

    /**
     * An empty builder.
     *
     * @return a new builder
     */
    public abstract B newBuilder();

    /**
     * The value.
     *
     * @param builder the builder, in which all required attributes have been set
     * @return the value
     * @throws io.github.cmcmodel.rule.InvalidValueException if the attributes contradict each other so that no such value can
     *     exist
     */
    public abstract T build(B builder);

    /**
     * The value of an attribute.
     *
     * @param at the attribute's position in the table
     * @param of the object
     * @return the value itself, the {@code Optional} or the list
     */
    public abstract Object get(int at, T of);

    /**
     * Sets an attribute, or adds to its list.
     *
     * @param at the attribute's position in the table
     * @param builder the builder
     * @param value the value, or one more item of the list
     */
    public abstract void set(int at, B builder, Object value);

    /**
     * The value of an attribute that is written as a text of a certain form.
     *
     * @param at the attribute's position in the table
     * @param text the text
     * @return the identifier, code or date
     * @throws io.github.cmcmodel.rule.InvalidValueException if the text is not of that form
     */
    public Object parse(int at, String text) {
        throw none(at);
    }

    /**
     * The values of an attribute that are known beforehand.
     *
     * @param at the attribute's position in the table
     * @return the codes of an open list that this version knows; empty for every other attribute
     */
    public List<?> known(int at) {
        return List.of();
    }

    /**
     * Sets the unknown members.
     *
     * @param builder the builder
     * @param unknown the unknown members
     */
    public abstract void extensions(B builder, Extensions unknown);

    /**
     * Applies the constraints on the object and everything in it.
     *
     * @param of the object
     * @param to takes what there is to see and what is broken, in the order of the table
     */
    public abstract void inspect(T of, Inspector to);

    /**
     * The type of an attribute that is written as a text of a certain form.
     *
     * @param <V> the type of its values
     * @param type the class of that
     * @param at the attribute's position in the table
     * @return the type of the value
     */
    protected final <V> ValueType<V> form(Class<V> type, int at) {
        return new ValueType.Form<>(type, new Parser<>(this, type, at));
    }

    /**
     * What a position that is not in the table comes to.
     *
     * @param at the position
     * @return what to throw
     */
    protected static IndexOutOfBoundsException none(int at) {
        return new IndexOutOfBoundsException("no attribute of that kind is at " + at);
    }

    private record Parser<V>(Access<?, ?> access, Class<V> type, int at)
            implements Function<String, V>, ValueType.Form.Known {
        @Override
        public List<?> known() {
            return access.known(at);
        }

        @Override
        public V apply(String text) {
            return type.cast(access.parse(at, text));
        }
    }
}
