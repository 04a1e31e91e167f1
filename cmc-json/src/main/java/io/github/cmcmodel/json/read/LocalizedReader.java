// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads texts by language, such as {@code {"en": "Title", "nl": "Titel"}}. */
final class LocalizedReader {
    private final TokenSource source;
    private final ReadPath path;
    private final FaultLog log;
    private final ScalarReader scalars;
    private final Languages languages = new Languages();

    LocalizedReader(TokenSource source, ReadPath path, FaultLog log, ScalarReader scalars) {
        this.source = source;
        this.path = path;
        this.log = log;
        this.scalars = scalars;
    }

    /** Reads the text that starts here; null after a fault that leaves nothing of it. */
    @Nullable
    LocalizedText read() {
        if (source.current() != Token.START_OBJECT) {
            log.wrongKind(Token.START_OBJECT.kind());
            return null;
        }
        long start = source.offset();
        languages.clear();
        Language previous = null;
        boolean faulty = false;
        path.enter();
        while (true) {
            Language language = expected(previous);
            String tag = language == null ? "" : language.tag;
            boolean good = true;
            if (language == null) {
                if (source.next() != Token.NAME) {
                    break;
                }
                tag = source.text();
                path.toMember(tag);
                if (languages.contains(tag)) {
                    good = false;
                    log.duplicate(tag);
                } else if (scalars.wellFormed(tag) == null) {
                    good = false;
                    source.skipValue();
                } else {
                    language = Language.of(tag, previous);
                    source.next();
                }
            }
            String text = good ? scalars.string() : null;
            languages.add(tag, text);
            faulty |= text == null;
            previous = language;
        }
        path.leave();
        if (faulty && languages.isEmpty()) {
            return null; // the cause has been reported
        }
        try {
            return languages.text();
        } catch (InvalidValueException refused) {
            log.fault(refused.rule(), start, refused.arguments());
            return null;
        }
    }

    /** Moves to the text in the language that usually comes next. Where another comes, does not move, and returns null. */
    private @Nullable Language expected(@Nullable Language previous) {
        Language expected = Language.after(previous);
        if (expected != null && !languages.contains(expected.tag)) {
            path.toMember(expected.tag);
            if (source.moveToValueOf(expected.written)) {
                return expected;
            }
        }
        path.between();
        return null;
    }
}
