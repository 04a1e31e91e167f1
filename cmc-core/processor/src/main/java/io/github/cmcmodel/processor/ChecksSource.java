// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.stream.Collectors;

/**
 * The source of the checks of one type, such as {@code CommitmentChecks}: a class apart from the table, which is loaded
 * only where something is checked.
 */
final class ChecksSource {
    private static final String TEMPLATE = """
            // SPDX-License-Identifier: Apache-2.0
            package %1$s;

            %2$s
            /** The checks of {@link %3$s}, derived from it. */
            final class %4$sChecks {
            %5$s
                private %4$sChecks() {}

                /** Shows the inspector what is to be looked at in the object. */
                static void inspect(%3$s of, Inspector to) {
            %6$s    }
            }
            """;

    private final TypeModel type;

    ChecksSource(TypeModel type) {
        this.type = type;
    }

    Source source() {
        String body = type.attributes().stream().map(this::attribute).collect(Collectors.joining()) + rules();
        String text = TEMPLATE.formatted(
                Names.SHAPES,
                imports(body),
                type.fullName(),
                type.name(),
                type.rules().isEmpty()
                        ? ""
                        : "    private static final List<ObjectRule<%s>> RULES = ObjectRule.named(%s);\n"
                                .formatted(
                                        type.fullName(),
                                        type.rules().stream()
                                                .map(rule -> '"' + rule + '"')
                                                .collect(Collectors.joining(", "))),
                body);
        return new Source(Names.SHAPES + "." + type.name() + "Checks", text, type.element());
    }

    private String imports(String body) {
        boolean lists = body.contains("List<") || !type.rules().isEmpty();
        return (type.rules().isEmpty() ? "" : "import io.github.cmcmodel.constraint.ObjectRule;\n")
                + (lists ? "import java.util.List;\n" : "")
                + (body.contains("Optional<") ? "import java.util.Optional;\n" : "");
    }

    /** What is done with each value of an attribute; nothing with one that nothing is asked of. */
    private String attribute(AttributeModel attribute) {
        String constant = type.name() + "Shape." + attribute.constant();
        return switch (attribute.presence()) {
            case REQUIRED, DEFAULTED -> {
                String lines = value(attribute, constant, "Inspector.NO_ITEM", "        ");
                yield lines.isEmpty()
                        ? ""
                        : "        %s %s = of.%s();\n%s"
                                .formatted(attribute.type(), name(attribute), attribute.getter(), lines);
            }
            case OPTIONAL -> {
                String lines = value(attribute, constant, "Inspector.NO_ITEM", "            ");
                yield lines.isEmpty()
                        ? ""
                        : """
                                  Optional<%1$s> %2$sThere = of.%3$s();
                                  if (%2$sThere.isPresent()) {
                                      %1$s %2$s = %2$sThere.get();
                          %4$s        }
                          """.formatted(attribute.type(), name(attribute), attribute.getter(), lines);
            }
            case LIST -> {
                String lines = value(attribute, constant, "at", "            ");
                yield lines.isEmpty()
                        ? ""
                        : """
                                  List<%1$s> %2$sAll = of.%3$s();
                                  for (int at = 0; at < %2$sAll.size(); at++) {
                                      %1$s %2$s = %2$sAll.get(at);
                          %4$s        }
                          """.formatted(attribute.type(), name(attribute), attribute.getter(), lines);
            }
        };
    }

    /** A local variable, of a name that is no keyword. */
    private static String name(AttributeModel attribute) {
        return attribute.name() + "Value";
    }

    private static String value(AttributeModel attribute, String constant, String at, String indent) {
        StringBuilder lines = new StringBuilder();
        String value = name(attribute);
        for (CheckModel check : attribute.checks()) {
            String arguments =
                    check.arguments().stream().map(argument -> argument + ", ").collect(Collectors.joining());
            lines.append("""
                    %1$stry {
                    %1$s    %2$s.check(%3$s, %4$sto.at(%5$s, %6$s));
                    %1$s} catch (RuntimeException failure) {
                    %1$s    to.failed(%5$s, %6$s, failure);
                    %1$s}
                    """.formatted(indent, check.check(), value, arguments, constant, at));
        }
        switch (attribute.kind()) {
            case IDENTIFIER ->
                lines.append("%sto.%s(%s, %s, %s);\n"
                        .formatted(indent, attribute.identifies() ? "identifier" : "reference", constant, at, value));
            case CODE ->
                lines.append(
                        attribute.identifies()
                                ? "%sto.identifier(%s, %s, %s);\n".formatted(indent, constant, at, value)
                                : "%sto.code(%s, %s, %s);\n".formatted(indent, constant, at, value));
            case DATE -> lines.append("%sto.date(%s, %s, %s);\n".formatted(indent, constant, at, value));
            case RANGE -> lines.append("%sto.range(%s, %s, %s);\n".formatted(indent, constant, at, value));
            case NESTED ->
                lines.append("%sto.nested(%s, %s, %s, %sShape.SHAPE);\n"
                        .formatted(indent, constant, at, value, simpleName(attribute.type())));
            default -> {}
        }
        return lines.toString();
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private String rules() {
        return type.rules().isEmpty() ? "" : "        to.rules(of, RULES);\n";
    }
}
