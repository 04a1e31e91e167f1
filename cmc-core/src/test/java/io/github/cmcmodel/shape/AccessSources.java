// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.Extensions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the class that reads and builds the values of a type from the type's table. */
final class AccessSources {
    private static final String SOURCE = """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.cmcmodel.shape;

            %s
            /**
             * Reads and builds values of {@link %2$s} by the places of their attributes in the table.
             *
             * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
             */
            final class %2$sAccess extends Access<%2$s, %3$s> {
                static Shape.Table<%2$s, %3$s> table(String description) {
                    return new Shape.Table<>(%2$s.class, new %2$sAccess(), description);
                }

                @Override
                %3$s builder() {
                    return new %3$s();
                }

                @Override
                %2$s build(%3$s builder) {
                    return builder.build();
                }

                @Override
                Object get(int at, %2$s of) {
                    return switch (at) {
            %4$s            default -> throw unknown(at);
                    };
                }

                @Override
                void set(int at, %3$s builder, Object value) {
                    switch (at) {
            %5$s            default -> throw unknown(at);
                    }
                }

                @Override
                void extensions(%3$s builder, Extensions unknown) {
                    builder.extensions(unknown);
                }
            }
            """;

    /** How many letters the end of a plural may have that its singular has not, such as the {@code ies} of countries. */
    private static final int PLURAL = 3;

    private AccessSources() {}

    static String fileName(Shape<?, ?> shape) {
        return shape.name() + "Access.java";
    }

    static String source(Shape<?, ?> shape) {
        Class<?> builder = shape.builder().get().getClass();
        List<? extends Attribute<?, ?, ?>> attributes = shape.attributes();
        StringBuilder gets = new StringBuilder();
        StringBuilder sets = new StringBuilder();
        for (int at = 0; at < attributes.size(); at++) {
            Attribute<?, ?, ?> attribute = attributes.get(at);
            gets.append("            case %d -> of.%s();\n".formatted(at, getter(shape.type(), attribute)));
            sets.append("            case %d -> builder.%s((%s) value);\n"
                    .formatted(
                            at,
                            setter(builder, attribute),
                            attribute.type().type().getSimpleName()));
        }
        return SOURCE.formatted(imports(shape, builder), shape.name(), builder.getSimpleName(), gets, sets);
    }

    private static String imports(Shape<?, ?> shape, Class<?> builder) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        Stream.of(shape.type(), builder, Extensions.class),
                        shape.attributes().stream()
                                .map(attribute -> attribute.type().type()))
                .filter(type -> !type.getPackageName().equals("java.lang"))
                .filter(type -> !type.getPackageName().equals(AccessSources.class.getPackageName()))
                .forEach(type -> names.add("import " + type.getName() + ";\n"));
        return String.join("", names);
    }

    private static String getter(Class<?> type, Attribute<?, ?, ?> attribute) {
        String name = attribute.name();
        return only(
                type,
                attribute,
                Stream.of("get" + capitalized(name), "is" + capitalized(name), name)
                        .filter(candidate -> Arrays.stream(type.getMethods())
                                .anyMatch(method ->
                                        method.getName().equals(candidate) && method.getParameterCount() == 0))
                        .toList());
    }

    private static String setter(Class<?> builder, Attribute<?, ?, ?> attribute) {
        String name = attribute.name();
        List<String> takers = Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers())
                        && takes(method, attribute.type().type()))
                .map(Method::getName)
                .distinct()
                .toList();
        if (attribute.presence() != Presence.LIST) {
            return only(builder, attribute, takers.stream().filter(name::equals).toList());
        }
        String plural = "add" + capitalized(name);
        int longest = takers.stream()
                .mapToInt(taker -> sameStart(taker, plural))
                .max()
                .orElse(0);
        return only(
                builder,
                attribute,
                takers.stream()
                        .filter(taker -> sameStart(taker, plural) == longest && longest >= plural.length() - PLURAL)
                        .toList());
    }

    private static boolean takes(Method method, Class<?> type) {
        if (method.getParameterCount() != 1) {
            return false;
        }
        Class<?> parameter = method.getParameterTypes()[0];
        return parameter == type
                || parameter == boolean.class && type == Boolean.class
                || parameter == int.class && type == Integer.class
                || parameter == long.class && type == Long.class;
    }

    private static int sameStart(String one, String other) {
        int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return mismatch < 0 ? one.length() : mismatch;
    }

    private static String only(Class<?> type, Attribute<?, ?, ?> attribute, List<String> names) {
        if (names.size() != 1) {
            throw new AssertionError("'" + attribute.name() + "' must have one method in " + type.getSimpleName()
                    + " but has "
                    + names.stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining(", ", "[", "]")));
        }
        return names.get(0);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
