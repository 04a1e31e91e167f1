// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The source of the table of one type, such as {@code CommitmentShape}, with the access to its attributes. */
final class ShapeSource {
    private static final String TEMPLATE = """
            // SPDX-License-Identifier: Apache-2.0
            package %1$s;

            import java.util.List;

            /** The table of {@link %2$s}, derived from it. */
            public final class %3$sShape extends Access<%2$s, %4$s> {
                private static final %3$sShape ACCESS = new %3$sShape();

            %5$s
                /** %6$s */
                public static final Shape<%2$s, %4$s> SHAPE = Shapes.add(new Shape<>(
                        %2$s.class,
                        ACCESS,
                        List.<Attribute<%2$s, %4$s, ?>>of(%7$s),
                        "%8$s"));

                private %3$sShape() {}

                @Override
                public %4$s newBuilder() {
                    return new %4$s();
                }

                @Override
                public %2$s build(%4$s builder) {
                    return %9$s;
                }

                @Override
                public Object get(int at, %2$s of) {
                    return switch (at) {
            %10$s
                        default -> throw none(at);
                    };
                }

                @Override
                public void set(int at, %4$s builder, Object value) {
                    switch (at) {
            %11$s
                        default -> throw none(at);
                    }
                }

            %12$s
                @Override
                public void extensions(%4$s builder, io.github.cmcmodel.value.Extensions unknown) {
                    builder.extensions(unknown);
                }

                @Override
                public void inspect(%2$s of, Inspector to) {
                    %3$sChecks.inspect(of, to);
                }
            %13$s}
            """;

    private static final String PARSE = """
                @Override
                public Object parse(int at, String text) {
                    return switch (at) {
            %s
                        default -> throw none(at);
                    };
                }
            """;

    private static final String KNOWN = """

                @Override
                public List<?> known(int at) {
                    return switch (at) {
            %s
                        default -> List.of();
                    };
                }
            """;

    private final TypeModel type;

    ShapeSource(TypeModel type) {
        this.type = type;
    }

    Source source() {
        List<AttributeModel> attributes = type.attributes();
        String text = TEMPLATE.formatted(
                Names.SHAPES,
                type.fullName(),
                type.name(),
                builder(),
                each((attribute, at) -> constant(attribute, at), attributes, "\n"),
                escapedComment(type.description()),
                attributes.stream().map(AttributeModel::constant).collect(Collectors.joining(", ")),
                escaped(type.description()),
                type.record()
                        ? "new " + type.fullName() + "("
                                + attributes.stream()
                                        .map(attribute -> "builder." + attribute.name())
                                        .collect(Collectors.joining(", "))
                                + ", builder.extensions)"
                        : "builder.build()",
                each(
                        (attribute, at) -> "            case %d -> of.%s();".formatted(at, attribute.getter()),
                        attributes,
                        "\n"),
                each(this::setter, attributes, "\n"),
                parsers(attributes) + known(attributes),
                type.record() ? new PartsSource(type).text() : "");
        return new Source(Names.SHAPES + "." + type.name() + "Shape", text, type.element());
    }

    private String builder() {
        return type.record() ? type.name() + "Shape.Parts" : type.builder();
    }

    private static String each(
            BiFunction<AttributeModel, Integer, String> line, List<AttributeModel> attributes, String between) {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < attributes.size(); at++) {
            lines.append(at == 0 ? "" : between).append(line.apply(attributes.get(at), at));
        }
        return lines.toString();
    }

    private String constant(AttributeModel attribute, int at) {
        return """
                    /** %1$s. */
                    public static final Attribute<%2$s, %3$s, %4$s> %5$s = new Attribute<>(
                            ACCESS, %6$d, "%7$s", %8$s, Presence.%9$s, %10$s, %11$s, "%12$s");
                """.formatted(
                        escapedComment(attribute.description()),
                        type.fullName(),
                        builder(),
                        attribute.type(),
                        attribute.constant(),
                        at,
                        attribute.name(),
                        valueType(attribute, at),
                        attribute.presence(),
                        attribute.identifies(),
                        attribute.defaultValue().orElse("null"),
                        escaped(attribute.description()));
    }

    private static String valueType(AttributeModel attribute, int at) {
        return switch (attribute.kind()) {
            case NESTED -> "ValueType.nested(" + attribute.type() + ".class)";
            case CLOSED -> "ValueType.closed(" + attribute.type() + ".class)";
            case IDENTIFIER, CODE, DATE, RANGE -> "ACCESS.form(" + attribute.type() + ".class, " + at + ")";
            default -> "ValueType." + attribute.kind();
        };
    }

    private String setter(AttributeModel attribute, int at) {
        boolean list = attribute.presence() == AttributeModel.Presence.LIST;
        String method = list ? Plurals.adder(attribute.name()) : attribute.name();
        return "            case %d -> builder.%s((%s) value);".formatted(at, method, attribute.type());
    }

    private static String parsers(List<AttributeModel> attributes) {
        String cases = each(ShapeSource::parser, attributes, "");
        return cases.isEmpty() ? "" : PARSE.formatted(cases);
    }

    private static String known(List<AttributeModel> attributes) {
        String cases = each(
                (attribute, at) -> attribute.kind() == AttributeModel.Kind.CODE
                        ? "            case %d -> %s.KNOWN;\n".formatted(at, attribute.type())
                        : "",
                attributes,
                "");
        return cases.isEmpty() ? "" : KNOWN.formatted(cases);
    }

    private static String parser(AttributeModel attribute, int at) {
        if (!attribute.kind().isForm()) {
            return "";
        }
        boolean date = attribute.kind() == AttributeModel.Kind.DATE || attribute.kind() == AttributeModel.Kind.RANGE;
        return "            case %d -> %s;\n"
                .formatted(at, date ? attribute.type() + ".parse(text)" : "new " + attribute.type() + "(text)");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String escapedComment(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }
}
