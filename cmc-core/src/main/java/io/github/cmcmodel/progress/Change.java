// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One difference between two versions of a mechanism, such as the state of a network, changed from proposed to endorsed.
 *
 * @param kind what happened
 * @param subject the identifier of the thing concerned, or of the nearest thing around it that has one: a typed identifier,
 *     or a topic's code
 * @param attribute the attribute of that thing in which it happened; empty when it happened to the thing as a whole
 * @param before the place in the earlier version; empty when it is added
 * @param after the place in the later version; empty when it is removed
 * @param oldValue the single value before; empty when it is added, is a thing made of attributes, or is not to be shown
 * @param newValue the single value after; empty when it is removed or only moved, is a thing made of attributes, or is not
 *     to be shown
 */
public record Change(
        Kind kind,
        Object subject,
        Optional<String> attribute,
        Optional<Pointer> before,
        Optional<Pointer> after,
        Optional<Object> oldValue,
        Optional<Object> newValue) {
    /** What happened, such as {@link #CHANGED}. */
    public enum Kind {
        /** It was not there before. */
        ADDED("added"),
        /** It is not there any more. */
        REMOVED("removed"),
        /** It has another value. */
        CHANGED("changed"),
        /** It stands at another place in its list. */
        MOVED("moved");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * The change in one line of English. Values are escaped and cut at 64 characters.
     *
     * @return such as {@code changed /networks/0/state of counter-trafficking: proposed, now endorsed}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(kind.word).append(' ');
        line.append(before.or(() -> after).map(Change::shown).orElse(""));
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            line.append(" (now ").append(shown(after.get())).append(')');
        }
        line.append(" of ").append(subject);
        oldValue.ifPresent(value -> line.append(": ").append(shown(value)));
        newValue.ifPresent(
                value -> line.append(oldValue.isPresent() ? ", now " : ": ").append(shown(value)));
        return line.toString();
    }

    private static String shown(Pointer place) {
        return place.steps().stream()
                .map(step -> "/" + Shown.text(step.toString().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }

    private static String shown(Object value) {
        if (value instanceof LocalizedText text) {
            return Shown.text(text.entries().stream()
                    .map(entry -> entry.language() + " \"" + entry.text() + "\"")
                    .collect(Collectors.joining(", ")));
        }
        if (value instanceof String text) {
            return "\"" + Shown.text(text) + "\"";
        }
        return Shown.text(value instanceof ClosedCode code ? code.code() : value.toString());
    }
}
