// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.json.read.ShapeReader;
import io.github.cmcmodel.json.report.Refusal;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.json.write.ShapeWriter;
import io.github.cmcmodel.json.write.Unwritable;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
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
public record EmbeddedType<V>(ValueType<V> type) {
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

    /**
     * The type that a class is, or implements.
     *
     * @param type a class
     * @return its type; empty for what is not the model's
     */
    public static Optional<EmbeddedType<?>> of(Class<?> type) {
        Optional<EmbeddedType<?>> itself =
                Optional.<EmbeddedType<?>>ofNullable(BY_CLASS.get(type)).or(() -> category(type));
        if (itself.isPresent() || !Extensible.class.isAssignableFrom(type)) {
            return itself;
        }
        return Shapes.all().stream()
                .filter(shape -> shape.type().isAssignableFrom(type))
                .<EmbeddedType<?>>map(shape -> BY_CLASS.get(shape.type()))
                .findFirst();
    }

    /** A closed list that no attribute has: the categories of an open one. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the cast to an enum cannot be written
    private static Optional<EmbeddedType<?>> category(Class<?> type) {
        boolean ours = type.isEnum()
                && ClosedCode.class.isAssignableFrom(type)
                && type.getPackage().equals(ClosedCode.class.getPackage());
        return ours ? Optional.of(new EmbeddedType<>(ValueType.closed((Class) type))) : Optional.empty();
    }

    /**
     * The same for classes whose values can name the members of an object: identifiers, codes and dates.
     *
     * @param type a class
     * @return its type; empty for what cannot be a name
     */
    public static Optional<EmbeddedType<?>> ofKey(Class<?> type) {
        return of(type).filter(found ->
                found.type() instanceof ValueType.Form<?> || found.type() instanceof ValueType.Closed<?>);
    }

    /**
     * Reads the value on whose first token a source is.
     *
     * @param source the source, which is then at the value's last token
     * @return the value
     * @throws Refusal if there is an error in the value
     */
    public V read(TokenSource source) {
        ShapeReader reader = new ShapeReader(source, Limits.STANDARD);
        @Nullable V value = reader.readValue(type);
        List<ReadFault> faults = reader.faults();
        boolean faulty = faults.stream().anyMatch(fault -> fault.rule().severity() == Severity.ERROR);
        if (value == null || faulty) {
            throw Refusal.ofValue(root(), faults);
        }
        return value;
    }

    /**
     * Writes a value.
     *
     * @param value a value of this type
     * @param sink takes its tokens
     * @throws Refusal if something in the value has no place in JSON
     */
    public void write(Object value, TokenSink sink) {
        try {
            new ShapeWriter(sink).value(type, type.type().cast(value));
        } catch (Unwritable refused) {
            throw new Refusal(root(), List.of(Finding.of(refused.rule(), refused.place(), refused.arguments())));
        }
    }

    /**
     * The name of a member that stands for a value.
     *
     * @param value a value of this type
     * @return the name
     */
    public String key(Object value) {
        return value instanceof ClosedCode code ? code.code() : value.toString();
    }

    /**
     * The value that the name of a member stands for.
     *
     * @param text the name
     * @return the value
     * @throws Refusal if it stands for none
     */
    public Object readKey(String text) {
        try {
            if (type instanceof ValueType.Closed<?> closed) {
                return closed.ofCode(text)
                        .orElseThrow(() -> new InvalidValueException(
                                RuleCode.STRUCTURE_UNKNOWN_VALUE, Map.of("value", text, "allowed", closed.codes())));
            }
            return ((ValueType.Form<V>) type).parse().apply(text);
        } catch (InvalidValueException refused) {
            throw Refusal.ofValue(root(), List.of(ReadFault.ofDocument(refused.rule(), 0, refused.arguments())));
        }
    }

    private Class<? extends Extensible> root() {
        return type instanceof ValueType.Nested<V> nested
                ? nested.shape().type().asSubclass(Extensible.class)
                : Extensible.class;
    }
}
