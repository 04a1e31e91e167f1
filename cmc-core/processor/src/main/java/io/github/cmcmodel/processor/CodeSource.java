// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/** The source of the type of each codelist, such as {@code CommitmentStatus}, from the rows of its file. */
final class CodeSource {
    private static final String OPEN = """
            // SPDX-License-Identifier: Apache-2.0
            package %1$s;

            import java.util.List;
            %7$s
            /**
             * %3$s, such as {@code %4$s}. An open list.
             *
             * @param value the text of the code
             */
            public record %2$s(String value) implements Code, Comparable<%2$s> {
            %5$s
                /** The codes that this version knows. */
                public static final List<%2$s> KNOWN = List.of(
            %6$s);

                /**
                 * Takes a code, known or not.
                 *
                 * @param value the text
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written as codes are
                 */
                public %2$s {
                    Code.requireWellFormed(value, %2$s.class);
                }

                /**
                 * Takes a code, known or not; for frameworks that look for this name, such as Spring.
                 *
                 * @param value the text
                 * @return the code
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written as codes are
                 */
                public static %2$s of(String value) {
                    return new %2$s(value);
                }

                /**
                 * Takes a code as {@link #of(String)} does; for frameworks that look for this name, such as JAX-RS.
                 *
                 * @param value the text
                 * @return the code
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is not written as codes are
                 */
                public static %2$s fromString(String value) {
                    return of(value);
                }

                @Override
                public List<%2$s> list() {
                    return KNOWN;
                }
            %8$s
                @Override
                public int compareTo(%2$s other) {
                    return value.compareTo(other.value);
                }

                /**
                 * The text itself.
                 *
                 * @return {@link #value()}
                 */
                @Override
                public String toString() {
                    return value;
                }
            }
            """;

    private static final String CLOSED = """
            // SPDX-License-Identifier: Apache-2.0
            package %1$s;

            import java.util.Objects;

            /** %3$s, such as {@code %4$s}. */
            public enum %2$s implements ClosedCode {
            %5$s;

                private final String code;

                %2$s(String code) {
                    this.code = code;
                }

                /**
                 * The value of a code as it is written.
                 *
                 * @param code the code, such as {@code %4$s}
                 * @return the value
                 * @throws IllegalArgumentException if the list has no such code; the message has those that it has
                 */
                public static %2$s of(String code) {
                    return ClosedCode.of(%2$s.class, Objects.requireNonNull(code, "%2$s code"));
                }

                /**
                 * The value of a code as {@link #of(String)} finds it; for frameworks that look for this name, such as JAX-RS.
                 *
                 * @param code the code, such as {@code %4$s}
                 * @return the value
                 * @throws IllegalArgumentException if the list has no such code
                 */
                public static %2$s fromString(String code) {
                    return of(code);
                }

                @Override
                public String code() {
                    return code;
                }
            }
            """;

    private static final String CATEGORY = """

                /**
                 * The category of the code, with which the library computes.
                 *
                 * @return such as {@link %1$s#%2$s}; empty for a code that this version does not know
                 */
                public Optional<%1$s> category() {
                    return switch (value) {
            %3$s
                        default -> Optional.empty();
                    };
                }
            """;

    private CodeSource() {}

    /** The sources of the lists in the folder that a package names. */
    static List<Source> of(PackageElement room, Filer filer) {
        String folder =
                (String) Mirrors.members(Mirrors.find(room, Names.CODELISTS).orElseThrow())
                        .get("value");
        List<Source> sources = new ArrayList<>();
        for (Csv.Row list : rows(room, filer, folder + "index.csv")) {
            List<Csv.Row> codes = rows(room, filer, folder + list.cell("file"));
            if (codes.isEmpty()) {
                throw new MistakeException(room, folder + list.cell("file") + " has no code");
            }
            String name = room.getQualifiedName() + "." + list.cell("name");
            sources.add(new Source(name, text(room, list, codes), room));
        }
        return sources;
    }

    private static List<Csv.Row> rows(PackageElement room, Filer filer, String file) {
        try {
            return Csv.parse(filer.getResource(StandardLocation.CLASS_OUTPUT, "", file)
                    .getCharContent(false)
                    .toString());
        } catch (IOException missing) {
            throw new MistakeException(
                    room,
                    file + " cannot be read from the class output, where the build copies resources first: "
                            + missing.getMessage());
        }
    }

    private static String text(PackageElement room, Csv.Row list, List<Csv.Row> codes) {
        boolean open = list.cell("kind").equals("open");
        String name = list.cell("name");
        String description = list.cell("description");
        String constants = codes.stream()
                .map(code -> open ? openConstant(name, code) : closedConstant(code))
                .collect(Collectors.joining(open ? "\n" : ",\n"));
        String known = codes.stream()
                .map(code -> "            " + constant(code.cell("code")))
                .collect(Collectors.joining(",\n"));
        return (open ? OPEN : CLOSED)
                .formatted(
                        room.getQualifiedName(),
                        name,
                        description.substring(0, description.length() - 1),
                        codes.get(0).cell("code"),
                        constants,
                        known,
                        list.cell("category").isEmpty() ? "" : "import java.util.Optional;\n",
                        list.cell("category").isEmpty() ? "" : category(list.cell("category"), codes));
    }

    private static String category(String type, List<Csv.Row> codes) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        codes.forEach(code -> members.computeIfAbsent(code.cell("category"), added -> new ArrayList<>())
                .add('"' + code.cell("code") + '"'));
        String cases = members.entrySet().stream()
                .map(category -> "            case %s -> Optional.of(%s.%s);"
                        .formatted(String.join(", ", category.getValue()), type, constant(category.getKey())))
                .collect(Collectors.joining("\n"));
        return CATEGORY.formatted(type, constant(codes.get(0).cell("category")), cases);
    }

    private static String openConstant(String type, Csv.Row code) {
        return "    /** %3$s */%n    public static final %1$s %2$s = new %1$s(\"%4$s\");%n"
                .replace("%n", "\n")
                .formatted(type, constant(code.cell("code")), code.cell("description"), code.cell("code"));
    }

    private static String closedConstant(Csv.Row code) {
        return "    /** %s */%n    %s(\"%s\")"
                .replace("%n", "\n")
                .formatted(code.cell("description"), constant(code.cell("code")), code.cell("code"));
    }

    /** The name of the constant of a code: {@code REFUGEE_CONVENTION_1951} of {@code refugeeConvention1951}. */
    static String constant(String code) {
        return code.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-zA-Z])(?=[0-9])", "_")
                .replaceAll("[-.]", "_")
                .toUpperCase(Locale.ROOT);
    }
}
