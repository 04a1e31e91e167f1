// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import java.util.List;

/** Updates that replace others, which most commitments have none of. */
final class Corrections {
    private Corrections() {}

    static boolean areIn(List<ProgressUpdate> updates) {
        for (int at = 0; at < updates.size(); at++) {
            if (updates.get(at).getReplaces().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
