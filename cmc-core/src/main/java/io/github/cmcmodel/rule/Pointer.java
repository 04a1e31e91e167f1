// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import io.github.cmcmodel.text.Shown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as a JSON Pointer (RFC 6901), such as {@code /consultations/3/dates/0}. The document as a whole is
 * the empty pointer.
 */
public final class Pointer {
    /** The document as a whole. */
    public static final Pointer ROOT = new Pointer(null, "");

    private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");
    private static final int MAX_INDEX_DIGITS = 9;

    private final @Nullable Pointer parent;
    private final Object step; // a member's name or an item's index

    private Pointer(@Nullable Pointer parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The pointer that a text is.
     *
     * @param text the pointer as RFC 6901 writes it, such as {@code /consultations/3/dates/0}
     * @return the pointer
     * @throws IllegalArgumentException if the text is no pointer: it neither starts with a slash nor is empty, or has a tilde
     *     before anything but 0 and 1
     */
    public static Pointer parse(String text) {
        Objects.requireNonNull(text, "Pointer text");
        if (!text.isEmpty() && text.charAt(0) != '/' || LONE_TILDE.matcher(text).find()) {
            throw new IllegalArgumentException("'text' must be a JSON Pointer but is " + Shown.text(text));
        }
        Pointer pointer = ROOT;
        int at = 0;
        while (at < text.length()) {
            int slash = text.indexOf('/', at + 1);
            int end = slash < 0 ? text.length() : slash;
            pointer = pointer.member(
                    text.substring(at + 1, end).replace("~1", "/").replace("~0", "~"));
            at = end;
        }
        return pointer;
    }

    /**
     * The pointer to a member of the object here.
     *
     * @param name the member's name; one that is written like an index gives what {@link #item} gives, since the pointers of
     *     both are the same
     * @return the longer pointer
     */
    public Pointer member(String name) {
        Objects.requireNonNull(name, "Pointer name");
        return isIndex(name) ? item(Integer.parseInt(name)) : new Pointer(this, name);
    }

    private static boolean isIndex(String name) {
        int length = name.length();
        if (length == 0 || length > MAX_INDEX_DIGITS || name.charAt(0) == '0' && length > 1) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (name.charAt(at) < '0' || name.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The pointer to an item of the list here.
     *
     * @param index the index from 0
     * @return the longer pointer
     */
    public Pointer item(int index) {
        return new Pointer(this, index);
    }

    /**
     * The pointer that several steps lead to.
     *
     * @param path names and indexes
     * @return the longer pointer
     */
    public Pointer path(Object... path) {
        Objects.requireNonNull(path, "Pointer path");
        Pointer pointer = this;
        for (Object step : path) {
            pointer = step instanceof Integer index ? pointer.item(index) : pointer.member((String) step);
        }
        return pointer;
    }

    /**
     * The pointer that this one is a step away from.
     *
     * @return the shorter pointer, empty for the document as a whole
     */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The steps from the document to here.
     *
     * @return names as {@link String}; indexes, and names written like one, as {@link Integer}
     */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            steps.add(at.step);
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /**
     * The pointer as RFC 6901 writes it.
     *
     * @return such as {@code /consultations/3/dates/0}
     */
    @Override
    public String toString() {
        Deque<Pointer> chain = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            chain.push(at);
        }
        StringBuilder text = new StringBuilder();
        for (Pointer at : chain) {
            text.append('/').append(at.step instanceof String name ? escaped(name) : at.step);
        }
        return text.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
