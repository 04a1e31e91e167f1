// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.Pointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from a document's root to where a reader is, which becomes a pointer only when one is asked for. */
final class Steps {
    private static final int AT_FIRST = 16;

    /** The names of members; null for an item. */
    private @Nullable String[] names = new String[AT_FIRST];

    private int[] indexes = new int[AT_FIRST];
    private int depth;

    void push(String name) {
        if (depth == names.length) {
            deepen();
        }
        names[depth++] = name;
    }

    void push(int index) {
        if (depth == names.length) {
            deepen();
        }
        names[depth] = null;
        indexes[depth++] = index;
    }

    void pop() {
        depth--;
    }

    Pointer pointer() {
        Object[] steps = new Object[depth];
        for (int at = 0; at < depth; at++) {
            String name = names[at];
            steps[at] = name == null ? indexes[at] : name;
        }
        return Pointer.ROOT.path(steps);
    }

    private void deepen() {
        names = Arrays.copyOf(names, depth * 2);
        indexes = Arrays.copyOf(indexes, depth * 2);
    }
}
