// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that this version of the library does not know, such as {@code "fundingGap": 1.50}, in the
 * order in which they stood.
 *
 * <p>A value is one of: {@code null}, {@link Boolean}, {@link String}, {@link NumberLiteral}, an unmodifiable
 * {@link List} of such values, or again {@code Extensions} for an object. Two are equal when they hold the same, in whatever order,
 * as a database may change it; the order of a list counts. {@link #toString()} shows names only, never what they hold.
 */
public final class Extensions {
    /** No unknown members. */
    public static final Extensions NONE = new Extensions(new LinkedHashMap<>());

    private final Map<String, @Nullable Object> members;

    private Extensions(Map<String, @Nullable Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /**
     * Takes members from a map, in its order.
     *
     * @param members names to values; besides the values above, other maps with text keys, collections and numbers are
     *     taken and turned into them
     * @return the members
     * @throws IllegalArgumentException if a value or a name, at any depth, is of another type
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> members) {
        Objects.requireNonNull(members, "Extensions members");
        if (members.isEmpty()) {
            return NONE;
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        members.forEach((name, value) -> plain.put(Objects.requireNonNull(name, "Extensions name"), plain(value)));
        return new Extensions(plain);
    }

    /**
     * The names of the members.
     *
     * @return the names, in order
     */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * The value of a member.
     *
     * @param name the name
     * @return the value; null when the member holds null or is not there
     */
    public @Nullable Object get(String name) {
        Objects.requireNonNull(name, "Extensions name");
        return members.get(name);
    }

    /**
     * The members as a map.
     *
     * @return an unmodifiable map, in order
     */
    public Map<String, @Nullable Object> asMap() {
        return members;
    }

    /**
     * Whether there are no unknown members.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /**
     * The names of the members, never their values: somebody's later version may keep a person in them.
     *
     * @return such as {@code [fundingGap]}
     */
    @Override
    public String toString() {
        return members.keySet().toString();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null
                || value instanceof Boolean
                || value instanceof String
                || value instanceof NumberLiteral
                || value instanceof Extensions) {
            return value;
        }
        if (value instanceof Number number) {
            return new NumberLiteral(number.toString());
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> plain = new ArrayList<>(items.size());
            items.forEach(item -> plain.add(plain(item)));
            return Collections.unmodifiableList(plain);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            map.forEach((name, item) -> named.put(name(name), item));
            return of(named);
        }
        throw new IllegalArgumentException(
                "an unknown member must hold null, a boolean, text, a number, a list or a map, but one holds a "
                        + value.getClass().getName());
    }

    /** Other keys are refused rather than made text: two could become one, and a value be lost. */
    private static String name(@Nullable Object name) {
        if (Objects.requireNonNull(name, "Extensions name") instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("an unknown member must have a text as its name, but one has a "
                + name.getClass().getName());
    }
}
