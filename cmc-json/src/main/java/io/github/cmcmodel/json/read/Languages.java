// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a localized text that is being read, and what is said in them: usually one or two, which need no
 * collections. Made once for a document, and cleared for each text.
 */
final class Languages {
    private @Nullable String firstTag;
    private @Nullable String secondTag;
    private @Nullable Set<String> moreTags;
    private LocalizedText.@Nullable Entry first;
    private LocalizedText.@Nullable Entry second;
    private @Nullable List<LocalizedText.Entry> more;

    void clear() {
        firstTag = null;
        secondTag = null;
        moreTags = null;
        first = null;
        second = null;
        more = null;
    }

    boolean contains(String tag) {
        return tag.equals(firstTag) || tag.equals(secondTag) || moreTags != null && moreTags.contains(tag);
    }

    /** Takes a language; without a text if it has a faulty one, so that it is still known when it comes again. */
    void add(String tag, @Nullable String text) {
        if (firstTag == null) {
            firstTag = tag;
        } else if (secondTag == null) {
            secondTag = tag;
        } else {
            if (moreTags == null) {
                moreTags = new HashSet<>();
            }
            moreTags.add(tag);
        }
        if (text != null) {
            put(new LocalizedText.Entry(tag, text));
        }
    }

    private void put(LocalizedText.Entry entry) {
        if (first == null) {
            first = entry;
        } else if (second == null) {
            second = entry;
        } else {
            if (more == null) {
                more = new ArrayList<>(List.of(first, second));
            }
            more.add(entry);
        }
    }

    boolean isEmpty() {
        return first == null;
    }

    /** The whole; refused if there is nothing. */
    LocalizedText text() {
        if (more != null) {
            return new LocalizedText(more);
        }
        if (first == null) {
            return new LocalizedText(List.of());
        }
        return new LocalizedText(second == null ? List.of(first) : List.of(first, second));
    }
}
