// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to where a reader is, which becomes a pointer only when one is asked for. At each value a
 * reader notes one number; names are noted only of members that no table has.
 */
final class ReadPath {
    private static final int AT_FIRST = 8;
    private static final int BETWEEN = -1;
    private static final int NAMED = -2;

    /** Of each open object that has one, its table. */
    private @Nullable ReadTable<?, ?>[] tables = new ReadTable<?, ?>[AT_FIRST];

    private int[] indexes = new int[AT_FIRST];
    private @Nullable String[] names = new String[AT_FIRST];
    private int depth = -1;

    /** Into an object of a shape. */
    void enter(ReadTable<?, ?> table) {
        enter();
        tables[depth] = table;
    }

    /** Into an array, or an object of no shape. */
    void enter() {
        if (++depth == indexes.length) {
            tables = Arrays.copyOf(tables, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            names = Arrays.copyOf(names, depth * 2);
        }
        tables[depth] = null;
        indexes[depth] = BETWEEN;
    }

    void leave() {
        depth--;
    }

    /** To an item, or the member with that index in the table. */
    void toIndex(int index) {
        indexes[depth] = index;
    }

    /** To a member that no table has. */
    void toMember(String name) {
        indexes[depth] = NAMED;
        names[depth] = name;
    }

    /** To after a member or item. */
    void between() {
        indexes[depth] = BETWEEN;
    }

    Pointer pointer() {
        List<Object> steps = new ArrayList<>();
        for (int at = 0; at <= depth; at++) {
            int index = indexes[at];
            ReadTable<?, ?> table = tables[at];
            if (index >= 0) {
                steps.add(table == null ? (Object) index : table.members.get(index).name);
            } else if (index == NAMED) {
                steps.add(names[at]);
            }
        }
        return Pointer.ROOT.path(steps.toArray());
    }
}
