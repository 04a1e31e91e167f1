// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.token.Utf8;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.TextPosition;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pieces of a document that may be shown beside its findings, such as {@code "name": {"en": " "},}. */
public final class Excerpts {
    /** The characters of a line that are shown at most on either side of a position. */
    private static final int SIDE = 50;

    private static final String LEFT_OUT = "…";
    private static final String TAB = "    ";

    private final byte[] text;
    private final long origin;
    private final int start;
    private final int end;
    private final HiddenStretches hidden;

    Excerpts(byte[] text, HiddenStretches hidden, long origin) {
        this.text = text;
        this.hidden = hidden;
        this.origin = origin;
        start = Utf8.start(text);
        end = hidden.readableTo();
    }

    /**
     * A line, or a piece of a long one, with a position in it.
     *
     * @param text what is shown
     * @param caret how many characters (code points) of it are before the position
     */
    public record Excerpt(String text, int caret) {}

    /**
     * What is shown for a position.
     *
     * @param position the position
     * @return the excerpt; empty if nothing may be shown
     */
    public Optional<Excerpt> excerpt(TextPosition position) {
        long offset = position.offset() - origin;
        if (offset < start || offset > end || hidden.around((int) offset) != null || end == start) {
            return Optional.empty();
        }
        String before = before((int) offset);
        return Optional.of(new Excerpt(before + behind((int) offset), before.codePointCount(0, before.length())));
    }

    private String before(int offset) {
        StringBuilder before = new StringBuilder();
        int from = offset;
        for (int count = 0; from > start && text[from - 1] != '\n'; count++) {
            if (count == SIDE) {
                before.insert(0, LEFT_OUT);
                break;
            }
            Map.@Nullable Entry<Integer, Integer> stretch = hidden.around(from - 1);
            int next = stretch == null ? Utf8.startOfCharacter(text, start, from - 1) : stretch.getKey();
            before.insert(0, stretch == null ? shown(next, from) : LEFT_OUT);
            from = next;
        }
        return before.toString();
    }

    private String behind(int offset) {
        StringBuilder behind = new StringBuilder();
        int to = offset;
        for (int count = 0; to < end && !isLineEnd(to); count++) {
            if (count == SIDE) {
                behind.append(LEFT_OUT);
                break;
            }
            Map.@Nullable Entry<Integer, Integer> stretch = hidden.around(to);
            int next = stretch == null ? Utf8.endOfCharacter(text, to) : Math.min(end, stretch.getValue());
            behind.append(stretch == null ? shown(to, next) : LEFT_OUT);
            to = next;
        }
        return behind.toString();
    }

    private String shown(int from, int to) {
        int character = new String(text, from, to - from, StandardCharsets.UTF_8).codePointAt(0);
        return character == '\t' ? TAB : Shown.one(character);
    }

    private boolean isLineEnd(int at) {
        return text[at] == '\n' || text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    }
}
