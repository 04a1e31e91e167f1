// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.Utf8;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a document that are never shown: focal points and persons wherever they are, by the names of their members,
 * texts in which contact details were found (the whole document, where not all of them are listed), and everything after the place where a text stops being JSON, since nobody knows
 * what is what there.
 */
final class HiddenStretches {
    private static final Set<String> PERSONAL_MEMBERS = Shapes.all().stream()
            .flatMap(shape -> shape.attributes().stream())
            .filter(attribute -> attribute.type() instanceof ValueType.Nested<?> nested && isPersonal(nested.shape()))
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private final byte[] text;
    private final int readableTo;

    /** The ends of the stretches by their starts. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    HiddenStretches(byte[] text, Limits limits, FindingReport report, long origin) {
        this.text = text;
        int jsonTo = hidePersons(new JsonText(text, limits));
        List<Finding> contacts = report.findings(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT);
        boolean contactsAnywhere = report.count(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT) > contacts.size();
        boolean person =
                Shapes.of(report.type()).filter(HiddenStretches::isPersonal).isPresent();
        if (person || contactsAnywhere) {
            ends.clear();
            ends.put(0, text.length);
        }
        contacts.stream()
                .flatMap(finding -> finding.position().stream())
                .map(position -> (int) (position.offset() - origin))
                .filter(offset -> around(offset) == null)
                .forEach(offset -> ends.put(offset, endOfString(offset)));
        readableTo = Math.min(wellFormedTo(), jsonTo);
    }

    /** Where the document stops being UTF-8 or JSON; its end if it does not. */
    int readableTo() {
        return readableTo;
    }

    /** The hidden stretch around an offset, by its start and its end; null if it may be shown. */
    Map.@Nullable Entry<Integer, Integer> around(int offset) {
        Map.@Nullable Entry<Integer, Integer> stretch = ends.floorEntry(offset);
        boolean inside = stretch != null && (offset < stretch.getValue() || stretch.getValue() == text.length);
        return inside ? stretch : null;
    }

    /** Returns where the text stops being JSON; its end if it does not. */
    private int hidePersons(JsonText json) {
        int person = -1;
        try {
            while (json.next() != Token.END) {
                if (json.current() == Token.NAME && PERSONAL_MEMBERS.contains(json.text())) {
                    person = json.behind();
                    json.next();
                    person = (int) json.offset();
                    json.skipChildren();
                    ends.put(person, json.behind());
                    person = -1;
                }
            }
            return text.length;
        } catch (SyntaxFault fault) {
            if (person >= 0) {
                ends.put(person, text.length); // where it would have ended nobody knows
            }
            return behind(fault);
        }
    }

    /** A fault's own character is in its message too; what follows is not shown. */
    private int behind(SyntaxFault fault) {
        int offset = (int) fault.offset();
        return fault.rule() == RuleCode.JSON_SYNTAX ? Utf8.endOfCharacter(text, offset) : offset;
    }

    private int wellFormedTo() {
        try {
            Utf8.check(text);
            return text.length;
        } catch (SyntaxFault fault) {
            return (int) fault.offset();
        }
    }

    private int endOfString(int quote) {
        int at = quote + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(text.length, at + 1);
    }

    /** Whether values of a type are persons or have one: an unknown member beside a person may be one, too. */
    private static boolean isPersonal(Shape<?, ?> shape) {
        return shape.isPersonal()
                || shape.attributes().stream()
                        .anyMatch(attribute -> attribute.type() instanceof ValueType.Nested<?> nested
                                && nested.shape().isPersonal());
    }
}
