// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.stream.Collectors;

/** The source of what is a builder for a record: its components on their way into the record. */
final class PartsSource {
    private static final String TEMPLATE = """

                /** The components of the record on their way into it. */
                public static final class Parts {
            %s
                    private io.github.cmcmodel.value.Extensions extensions = io.github.cmcmodel.value.Extensions.NONE;

                    private Parts() {}

            %s
                    private void extensions(io.github.cmcmodel.value.Extensions unknown) {
                        extensions = unknown;
                    }
                }
            """;

    private final TypeModel type;

    PartsSource(TypeModel type) {
        this.type = type;
    }

    String text() {
        return TEMPLATE.formatted(
                type.attributes().stream().map(PartsSource::field).collect(Collectors.joining("\n")),
                type.attributes().stream().map(PartsSource::setter).collect(Collectors.joining("\n")));
    }

    private static String field(AttributeModel component) {
        if (component.presence() == AttributeModel.Presence.OPTIONAL) {
            return "        private java.util.Optional<%s> %s = java.util.Optional.empty();"
                    .formatted(component.type(), component.name());
        }
        String value =
                component.defaultValue().map(constant -> " = " + constant).orElse("");
        return "        private " + primitive(component) + " " + component.name() + value + ";";
    }

    /** A component that must be there is set before the record is built. */
    private static String primitive(AttributeModel component) {
        return switch (component.kind()) {
            case LONG -> "long";
            case INTEGER -> "int";
            case BOOLEAN -> "boolean";
            default -> component.type();
        };
    }

    private static String setter(AttributeModel component) {
        return """
                        private void %1$s(%2$s given) {
                            %1$s = %3$s;
                        }
                """.formatted(
                component.name(),
                primitive(component),
                component.presence() == AttributeModel.Presence.OPTIONAL ? "java.util.Optional.of(given)" : "given");
    }
}
