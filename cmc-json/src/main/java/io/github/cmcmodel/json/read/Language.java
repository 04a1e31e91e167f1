// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A language tag that names a member of a localized text, and what usually comes after it. */
final class Language {
    /** The tags that documents have used, for all readers; no more of them than there are languages in use. */
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    private static final int AT_MOST = 64;

    /** The tag that usually comes first. */
    private static volatile @Nullable Language first;

    final String tag;
    final QuotedWord written;
    private @Nullable Language follower;

    private Language(String tag) {
        this.tag = tag;
        written = new QuotedWord(tag);
    }

    /** The tag that usually comes after another, or first. */
    static @Nullable Language after(@Nullable Language previous) {
        return previous == null ? first : previous.follower;
    }

    /** The language of a tag, which will be expected there; null if there are too many, or the tag is none. */
    static @Nullable Language of(String tag, @Nullable Language previous) {
        Language known = KNOWN.get(tag);
        if (known == null && KNOWN.size() < AT_MOST && isPlain(tag)) {
            known = new Language(tag);
            KNOWN.put(tag, known); // another of the same tag would do as well
        }
        if (known == null) {
            return null;
        }
        if (previous == null) {
            first = known;
        } else {
            previous.follower = known;
        }
        return known;
    }

    /** Only what is written as it is read can be looked for. */
    private static boolean isPlain(String tag) {
        for (int at = 0; at < tag.length(); at++) {
            char character = tag.charAt(at);
            boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
            if (!letter && character != '-' && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }
}
