// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Fault;
import io.github.cmcmodel.json.stream.Limits;
import io.github.cmcmodel.json.stream.ShapeReader;
import io.github.cmcmodel.json.stream.ShapeWriter;
import io.github.cmcmodel.json.stream.TokenSink;
import io.github.cmcmodel.json.stream.TokenSource;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model as an application's own mapper reads and writes it, inside whatever else the mapper handles. Knows
 * neither Jackson.
 *
 * @param <V> the type
 * @param type what a value of it is
 */
record EmbeddedType<V>(ValueType<V> type) {
    private static final Map<Class<?>, EmbeddedType<?>> BY_CLASS = new HashMap<>();

    static {
        for (Shape<?, ?> shape : Shapes.all()) {
            BY_CLASS.put(shape.type(), new EmbeddedType<>(new ValueType.Nested<>(shape)));
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                ValueType<?> type = attribute.type();
                boolean ours = type instanceof ValueType.Form<?>
                        || type instanceof ValueType.Closed<?>
                        || type instanceof ValueType.Localized;
                if (ours) {
                    BY_CLASS.put(type.type(), new EmbeddedType<>(type));
                }
            }
        }
    }

    /** The type that a class is, or implements; empty for what is not the model's. */
    static Optional<EmbeddedType<?>> of(Class<?> type) {
        Optional<EmbeddedType<?>> itself = Optional.ofNullable(BY_CLASS.get(type));
        if (itself.isPresent() || !Extensible.class.isAssignableFrom(type)) {
            return itself;
        }
        return Shapes.all().stream()
                .filter(shape -> shape.type().isAssignableFrom(type))
                .<EmbeddedType<?>>map(shape -> BY_CLASS.get(shape.type()))
                .findFirst();
    }

    /** The same for classes whose values can name the members of an object: identifiers, codes and dates. */
    static Optional<EmbeddedType<?>> ofKey(Class<?> type) {
        return of(type).filter(found ->
                found.type() instanceof ValueType.Form<?> || found.type() instanceof ValueType.Closed<?>);
    }

    /** Reads the value on which the source stands. */
    V read(TokenSource source) {
        ShapeReader reader = new ShapeReader(source, Limits.STANDARD);
        @Nullable V value = reader.readValue(type);
        boolean faulty = reader.faults().stream().anyMatch(fault -> fault.rule().severity() == Severity.ERROR);
        if (value == null || faulty) {
            throw refused(reader.faults());
        }
        return value;
    }

    void write(Object value, TokenSink sink) {
        try {
            new ShapeWriter(sink).value(type, type.type().cast(value));
        } catch (ShapeWriter.Unwritable refused) {
            throw refused(List.of(refused.fault()));
        }
    }

    String key(Object value) {
        return value instanceof ClosedCode code ? code.code() : value.toString();
    }

    Object readKey(String text) {
        if (type instanceof ValueType.Closed<?> closed) {
            Optional<?> value = closed.ofCode(text);
            if (value.isPresent()) {
                return value.get();
            }
            throw refused(List.of(Reading.fault(
                    RuleCode.STRUCTURE_UNKNOWN_VALUE, 0, Map.of("value", text, "allowed", closed.codes()))));
        }
        try {
            return ((ValueType.Form<V>) type).parse().apply(text);
        } catch (InvalidValueException refused) {
            throw refused(List.of(Reading.fault(refused.rule(), 0, refused.arguments())));
        }
    }

    private CmcJsonException refused(List<Fault> faults) {
        Class<? extends Extensible> root = type instanceof ValueType.Nested<V> nested
                ? nested.shape().type().asSubclass(Extensible.class)
                : Extensible.class;
        return new CmcJsonException(FindingReport.of(
                root,
                faults.stream().map(fault -> Reading.finding(fault, false)).toList(),
                List.of()));
    }
}
