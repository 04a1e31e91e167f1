// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.text.Shown;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One breach of one rule at one pointer, such as {@code information /consultations/3/dates/1 consultation.dates-conflict: is
 * 2017, but another source says 2016}.
 *
 * <p>A finding holds no more of the input than {@value #MAX_TEXT} escaped characters per argument, and nothing of a
 * person: inside the {@code person} of a focal point it names the attribute, never what that holds.
 *
 * <p>Instances are immutable and compared by value.
 */
public final class Finding {
    /** The most characters of input that an argument or a name in {@link #shownPointer()} shows: {@value}. */
    public static final int MAX_TEXT = Shown.MAX_LENGTH;

    private final RuleCode rule;
    private final Severity severity;
    private final Pointer pointer;
    private final Map<String, Object> arguments;
    private final Optional<String> subject;
    private final Optional<TextPosition> position;

    private Finding(
            RuleCode rule,
            Severity severity,
            Pointer pointer,
            Map<String, Object> arguments,
            Optional<String> subject,
            Optional<TextPosition> position) {
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
        this.arguments = arguments;
        this.subject = subject;
        this.position = position;
    }

    /**
     * A finding with the rule's own severity, without subject and without position in the text.
     *
     * @param rule the rule that was broken
     * @param pointer where; inside a {@code person} it is cut off behind the person's attribute
     * @param arguments a value for each of {@link RuleCode#arguments()}: a text, an {@link Integer} or a {@link Long}. Texts
     *     are escaped and cut; inside a {@code person} those that {@linkplain RuleCode#holdsInput hold input} are withheld. A
     *     {@link Long} that an {@link Integer} can hold becomes one
     * @return the finding
     * @throws IllegalArgumentException if the arguments are not those of the rule, or one has another type
     */
    public static Finding of(RuleCode rule, Pointer pointer, Map<String, ?> arguments) {
        Objects.requireNonNull(rule, "Finding rule");
        Objects.requireNonNull(pointer, "Finding pointer");
        Objects.requireNonNull(arguments, "Finding arguments");
        boolean complete = rule.arguments().stream().allMatch(argument -> arguments.containsKey(argument.name()));
        if (!complete || arguments.size() != rule.arguments().size()) {
            throw new IllegalArgumentException(
                    "'arguments' of " + rule + " must be " + rule.arguments() + ", but were " + arguments.keySet());
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        for (RuleArgument argument : rule.arguments()) {
            String name = argument.name();
            Object value = Objects.requireNonNull(arguments.get(name), name);
            if (value instanceof String text) {
                shown.put(name, Shown.text(text));
            } else if (value instanceof Integer) {
                shown.put(name, value);
            } else if (value instanceof Long number) {
                shown.put(name, number == number.intValue() ? (Object) number.intValue() : number);
            } else {
                throw new IllegalArgumentException("'" + name + "' must be a String, Integer or Long, but is a "
                        + value.getClass().getName());
            }
        }
        Finding finding = new Finding(
                rule, rule.severity(), pointer, Collections.unmodifiableMap(shown), Optional.empty(), Optional.empty());
        return PersonalData.isIn(pointer) ? finding.ofPerson() : finding;
    }

    /** This finding with nothing in it that the document says, since what it stands in is a person. */
    Finding ofPerson() {
        Map<String, Object> withheld = new LinkedHashMap<>(arguments);
        withheld.replaceAll(
                (name, value) -> value instanceof String text ? PersonalData.withheld(rule, name, text) : value);
        return new Finding(
                rule, severity, PersonalData.cut(pointer), Collections.unmodifiableMap(withheld), subject, position);
    }

    /**
     * The rule that was broken.
     *
     * @return the rule
     */
    public RuleCode rule() {
        return rule;
    }

    /**
     * How grave it is.
     *
     * @return the rule's own severity unless the caller of the validator chose another
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where in the document.
     *
     * @return the pointer
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * The arguments of the rule's message.
     *
     * @return texts, {@link Integer}s and, beyond those, {@link Long}s by name, in the order of {@link RuleCode#arguments()}
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * The identifier of what the pointer belongs to: the nearest thing around it that has one.
     *
     * @return such as {@code port-of-spain-2016}; empty when nothing around has one
     */
    public Optional<String> subject() {
        return subject;
    }

    /**
     * The position in the text.
     *
     * @return the position; empty when no text was read
     */
    public Optional<TextPosition> position() {
        return position;
    }

    /**
     * The message.
     *
     * @param locale the language wanted; English is taken for one that there are no messages in
     * @return a sentence that continues after the pointer, such as {@code must not be blank, but is}
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "Finding locale");
        return RuleMessages.format(rule, arguments, locale);
    }

    /**
     * This finding as grave as somebody else thinks.
     *
     * @param other the severity
     * @return the finding with that severity
     */
    public Finding withSeverity(Severity other) {
        Objects.requireNonNull(other, "Finding other");
        return other == severity ? this : new Finding(rule, other, pointer, arguments, subject, position);
    }

    /**
     * This finding about a certain thing.
     *
     * @param id the thing's identifier; escaped and cut as arguments are
     * @return the finding with that subject
     */
    public Finding withSubject(String id) {
        Objects.requireNonNull(id, "Finding id");
        return new Finding(rule, severity, pointer, arguments, Optional.of(Shown.text(id)), position);
    }

    /**
     * This finding at a position in a text.
     *
     * @param where the position
     * @return the finding with that position
     */
    public Finding withPosition(TextPosition where) {
        Objects.requireNonNull(where, "Finding where");
        return new Finding(rule, severity, pointer, arguments, subject, Optional.of(where));
    }

    /**
     * The finding as one line, with the message in a language.
     *
     * @param locale the language wanted
     * @return such as {@code error 12:5 /plans/0/title/en text.blank: must not be blank, but is}; the position in the text
     *     only where it is known
     */
    public String format(Locale locale) {
        Objects.requireNonNull(locale, "Finding locale");
        StringJoiner line = new StringJoiner(" ");
        line.add(severity.code());
        position.ifPresent(where -> line.add(where.toString()));
        pointer.parent().ifPresent(inside -> line.add(shownPointer()));
        return line + " " + rule + ": " + message(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule == that.rule
                && severity == that.severity
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && subject.equals(that.subject)
                && position.equals(that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, pointer, arguments, subject, position);
    }

    /**
     * The finding as one line in English.
     *
     * @return as {@link #format} says
     */
    @Override
    public String toString() {
        return format(Locale.ENGLISH);
    }

    /**
     * The pointer made fit to be shown: names come from the input too where a document has members that no type knows.
     *
     * @return the pointer, each name in it escaped and cut as an argument is; empty for the document as a whole
     */
    public String shownPointer() {
        Pointer escaped = Pointer.ROOT;
        for (Object step : pointer.steps()) {
            escaped = escaped.path(step instanceof String name ? Shown.text(name) : step);
        }
        return escaped.toString();
    }
}
