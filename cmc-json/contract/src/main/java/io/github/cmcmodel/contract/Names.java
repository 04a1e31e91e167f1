// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract;

import io.github.cmcmodel.shape.Shape;
import java.util.Locale;

/** What names of types and members become, such as {@code member-state.schema.json}. */
public final class Names {
    private Names() {}

    /**
     * A name for a file.
     *
     * @param name such as {@code MemberState}
     * @return such as {@code member-state}
     */
    public static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the schema of a type.
     *
     * @param shape the type
     * @return such as {@code member-state.schema.json}
     */
    public static String schema(Shape<?, ?> shape) {
        return kebab(shape.name()) + ".schema.json";
    }

    /**
     * A name for people.
     *
     * @param name such as {@code MemberState}
     * @return such as "Member state"
     */
    public static String title(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
