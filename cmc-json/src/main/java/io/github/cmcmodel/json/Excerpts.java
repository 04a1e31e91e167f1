// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.JsonText;
import io.github.cmcmodel.json.stream.Limits;
import io.github.cmcmodel.json.stream.SyntaxFault;
import io.github.cmcmodel.json.stream.Token;
import io.github.cmcmodel.json.stream.Utf8;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a document that may be shown beside its findings.
 *
 * <p>Nothing of a person is ever shown. Focal points and persons are left out wherever they stand, by the names of their members,
 * and so is a text in which contact details were found. Behind the place where a text stops being JSON nobody knows what is
 * what, so nothing that stands there is shown.
 */
final class Excerpts {
    /** The characters of a line that are shown at most on either side of a place. */
    static final int SIDE = 50;

    private static final String LEFT_OUT = "…";
    private static final String TAB = "    ";

    private static final Set<Class<?>> PERSONAL = Set.of(FocalPoint.class, FocalPointPerson.class);

    private static final Set<String> PERSONAL_MEMBERS = Shapes.all().stream()
            .flatMap(shape -> shape.attributes().stream())
            .filter(attribute ->
                    attribute.type() instanceof ValueType.Nested<?> nested && PERSONAL.contains(nested.type()))
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());

    private final byte[] text;
    private final long origin;
    private final int start;
    private final int end;

    /** The ends of what is left out by their starts. */
    private final TreeMap<Integer, Integer> leftOut = new TreeMap<>();

    Excerpts(Class<?> type, byte[] text, Limits limits, List<Finding> findings, long origin, boolean contactsKnown) {
        this.text = text;
        this.origin = origin;
        start = Utf8.start(text);
        int readable = leaveOutPersons(new JsonText(text, limits));
        if (PERSONAL.contains(type) || !contactsKnown) {
            leftOut.clear();
            leftOut.put(0, text.length);
        }
        findings.stream()
                .filter(finding -> finding.rule() == RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT)
                .flatMap(finding -> finding.position().stream())
                .map(place -> (int) (place.offset() - origin))
                .filter(place -> leftOutAround(place) == null)
                .forEach(place -> leftOut.put(place, endOfString(place)));
        end = Math.min(wellFormedTo(), readable);
    }

    /** Gives where the text stops being JSON; its end if it does not. */
    private int leaveOutPersons(JsonText json) {
        int person = -1;
        try {
            while (json.next() != Token.END) {
                if (json.current() == Token.NAME && PERSONAL_MEMBERS.contains(json.text())) {
                    person = json.behind();
                    json.next();
                    person = (int) json.offset();
                    json.skipChildren();
                    leftOut.put(person, json.behind());
                    person = -1;
                }
            }
            return text.length;
        } catch (SyntaxFault fault) {
            if (person >= 0) {
                leftOut.put(person, text.length); // where it would have ended nobody knows
            }
            return behind(fault);
        }
    }

    /**
     * A line, or a piece of a long one, with a place in it.
     *
     * @param text what is shown
     * @param caret how many characters (code points) of it stand ahead of the place
     */
    record Excerpt(String text, int caret) {}

    /** What is shown for a place; empty if that is nothing. */
    Optional<Excerpt> at(TextPosition place) {
        long offset = place.offset() - origin;
        if (offset < start || offset > end || leftOutAround((int) offset) != null || end == start) {
            return Optional.empty();
        }
        StringBuilder ahead = new StringBuilder();
        int from = (int) offset;
        for (int count = 0; from > start && text[from - 1] != '\n'; count++) {
            if (count == SIDE) {
                ahead.insert(0, LEFT_OUT);
                break;
            }
            Map.@Nullable Entry<Integer, Integer> hidden = leftOutAround(from - 1);
            int before = hidden == null ? startOfCharacter(from - 1) : hidden.getKey();
            ahead.insert(0, hidden == null ? shown(before, from) : LEFT_OUT);
            from = before;
        }
        StringBuilder behind = new StringBuilder();
        int to = (int) offset;
        for (int count = 0; to < end && !isLineEnd(to); count++) {
            if (count == SIDE) {
                behind.append(LEFT_OUT);
                break;
            }
            Map.@Nullable Entry<Integer, Integer> hidden = leftOutAround(to);
            int next = hidden == null ? endOfCharacter(to) : Math.min(end, hidden.getValue());
            behind.append(hidden == null ? shown(to, next) : LEFT_OUT);
            to = next;
        }
        return Optional.of(new Excerpt(ahead.toString() + behind, ahead.codePointCount(0, ahead.length())));
    }

    private Map.@Nullable Entry<Integer, Integer> leftOutAround(int place) {
        Map.@Nullable Entry<Integer, Integer> hidden = leftOut.floorEntry(place);
        boolean inside = hidden != null && (place < hidden.getValue() || hidden.getValue() == text.length);
        return inside ? hidden : null;
    }

    /** A fault's own character is in its message too; what follows is not shown. */
    private int behind(SyntaxFault fault) {
        int place = (int) fault.offset();
        return fault.rule() == RuleCode.JSON_SYNTAX ? endOfCharacter(place) : place;
    }

    private int wellFormedTo() {
        try {
            Utf8.check(text);
            return text.length;
        } catch (SyntaxFault fault) {
            return (int) fault.offset();
        }
    }

    private int endOfString(int place) {
        int at = place + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(text.length, at + 1);
    }

    private String shown(int from, int to) {
        int character = new String(text, from, to - from, StandardCharsets.UTF_8).codePointAt(0);
        return character == '\t' ? TAB : Shown.one(character);
    }

    private boolean isLineEnd(int at) {
        return text[at] == '\n' || text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    }

    private int startOfCharacter(int at) {
        int first = at;
        while (first > start && isContinuation(first)) {
            first--;
        }
        return first;
    }

    private int endOfCharacter(int at) {
        int next = Math.min(text.length, at + 1);
        while (next < text.length && isContinuation(next)) {
            next++;
        }
        return next;
    }

    private boolean isContinuation(int at) {
        return (text[at] & 0xC0) == 0x80;
    }
}
