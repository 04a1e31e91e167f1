// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static io.github.cmcmodel.testkit.Neighbourhoods.any;
import static io.github.cmcmodel.testkit.Neighbourhoods.pair;

import io.github.cmcmodel.plan.Amount;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.Neighbourhoods.Situation;
import java.util.Map;

/** The situations of the rules on terms, milestones, relations, coverage and amounts. */
final class PromiseNeighbourhoods {
    static final Map<RuleCode, Situation> ALL = Map.ofEntries(
            any(
                    RuleCode.COMMITMENT_RELATED_TO_ITSELF,
                    "a relation to another commitment",
                    CommitmentRelation.class,
                    relation -> relation.getCommitment().isPresent()),
            any(
                    RuleCode.COMMITMENT_TERM_OUT_OF_ORDER,
                    "two terms that were agreed one after the other",
                    Commitment.class,
                    commitment -> commitment.getTerms().stream()
                                    .filter(term -> term.getAgreed().isPresent())
                                    .count()
                            > 1),
            any(
                    RuleCode.COMMITMENT_MILESTONE_OUTSIDE_TERM,
                    "a milestone with a term in a commitment with one",
                    Commitment.class,
                    commitment -> !commitment.getTerms().isEmpty()
                            && commitment.getMilestones().stream()
                                    .anyMatch(step -> !step.getTerms().isEmpty())),
            any(
                    RuleCode.COMMITMENT_COVERAGE_CONFLICT,
                    "two entries on one actor",
                    Commitment.class,
                    commitment -> pair(
                            commitment.getCoverage(),
                            (one, other) -> one.getActor().equals(other.getActor()))),
            any(
                    RuleCode.TERM_AGREED_AFTER_END,
                    "a term agreed while it ran",
                    Term.class,
                    term -> term.getAgreed()
                            .filter(agreed -> term.getRange()
                                    .start()
                                    .date()
                                    .filter(start -> !agreed.isBefore(start))
                                    .isPresent())
                            .isPresent()),
            any(
                    RuleCode.RELATION_WITHOUT_TARGET,
                    "a relation to something in another scheme",
                    CommitmentRelation.class,
                    relation -> relation.getIdentifier().isPresent()),
            any(
                    RuleCode.RELATION_WITH_TWO_TARGETS,
                    "a relation to a commitment",
                    CommitmentRelation.class,
                    relation -> relation.getCommitment().isPresent()),
            any(
                    RuleCode.AMOUNT_WITHOUT_CURRENCY,
                    "an amount with a currency",
                    Amount.class,
                    amount -> amount.getCurrency().isPresent()));

    private PromiseNeighbourhoods() {}
}
