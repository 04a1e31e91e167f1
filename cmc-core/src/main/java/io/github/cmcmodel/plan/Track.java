// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * What has terms and updates: a commitment, or one of its milestones.
 *
 * @param at where it is, from the commitment
 * @param terms its terms
 * @param updates its updates
 */
record Track(Pointer at, List<Term> terms, List<ProgressUpdate> updates) {
    /** The commitment, after its milestones, as their attributes are ordered. */
    static List<Track> of(Commitment commitment) {
        Track own = new Track(Pointer.ROOT, commitment.getTerms(), commitment.getUpdates());
        List<Milestone> milestones = commitment.getMilestones();
        if (milestones.isEmpty()) {
            return List.of(own); // nearly always
        }
        List<Track> tracks = new ArrayList<>();
        for (int at = 0; at < milestones.size(); at++) {
            Milestone milestone = milestones.get(at);
            tracks.add(new Track(Pointer.ROOT.path("milestones", at), milestone.getTerms(), milestone.getUpdates()));
        }
        tracks.add(own);
        return tracks;
    }
}
