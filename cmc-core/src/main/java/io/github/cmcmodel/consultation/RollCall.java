// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.value.code.DelegationRoleCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was at a meeting and who was absent, as far as its delegations say, such as ten of eleven states present and Belize absent.
 *
 * <p>Of several entries on one actor those of the best rank are taken; an actor that they place both in the room and out of it is
 * disputed. The body that acted for an actor plays no part.
 *
 * @param answers what the entries say, by actor as {@link Actor#whole} gives it, in the order of the document
 */
public record RollCall(Map<Actor, Answer> answers) {
    /** Whether an actor was there, such as {@link #ABSENT}. */
    public enum Answer {
        /** A source names it as having been there. */
        PRESENT,
        /** A source says that it did not come. */
        ABSENT,
        /** One source says that it came and another that it did not. */
        DISPUTED,
        /** It is not listed, or in a role of which this version does not know whether it means being there. */
        UNKNOWN
    }

    /**
     * Takes the answers, and copies them.
     *
     * @param answers what the entries say, by actor
     */
    public RollCall {
        Objects.requireNonNull(answers, "RollCall answers");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * What the delegations of a meeting say.
     *
     * @param consultation the meeting
     * @return the answers
     */
    public static RollCall of(Consultation consultation) {
        Objects.requireNonNull(consultation, "RollCall consultation");
        Map<Actor, List<Delegation>> byActor = new LinkedHashMap<>();
        for (Delegation delegation : consultation.getDelegations()) {
            byActor.computeIfAbsent(delegation.getActor().whole(), first -> new ArrayList<>(1))
                    .add(delegation);
        }
        Map<Actor, Answer> answers = new LinkedHashMap<>();
        byActor.forEach((actor, delegations) -> {
            List<Delegation> best = Ranked.best(delegations);
            if (!best.isEmpty()) {
                answers.put(actor, answer(best));
            }
        });
        return new RollCall(answers);
    }

    private static Answer answer(List<Delegation> delegations) {
        boolean present = false;
        boolean absent = false;
        for (Delegation delegation : delegations) {
            Optional<DelegationRoleCategory> category = delegation.getRole().category();
            present |= category.equals(Optional.of(DelegationRoleCategory.PRESENT));
            absent |= category.equals(Optional.of(DelegationRoleCategory.ABSENT));
        }
        if (present) {
            return absent ? Answer.DISPUTED : Answer.PRESENT;
        }
        return absent ? Answer.ABSENT : Answer.UNKNOWN;
    }

    /**
     * Whether an actor was there.
     *
     * @param actor the actor, through whatever body
     * @return the answer, unknown for an actor that is not listed
     */
    public Answer of(Actor actor) {
        Objects.requireNonNull(actor, "RollCall actor");
        return answers.getOrDefault(actor.whole(), Answer.UNKNOWN);
    }

    /**
     * The actors of which the entries say a thing.
     *
     * @param answer what they say
     * @return the actors, in the order of the document
     */
    public List<Actor> with(Answer answer) {
        Objects.requireNonNull(answer, "RollCall answer");
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }
}
