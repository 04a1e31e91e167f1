// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything in one mechanism by its identifier, each found in constant time. Immutable, and made in one pass.
 *
 * <p>Where two things share an identifier, which the rule {@code id.duplicate} reports, the first is found.
 */
public final class MechanismIndex {
    private final ConsultativeMechanism mechanism;
    private final Map<Object, Object> things; // keys of different kinds are never equal

    private MechanismIndex(ConsultativeMechanism mechanism) {
        this.mechanism = mechanism;
        int indicators = 0; // of large mechanisms, most things are commitments and their indicators
        for (Commitment commitment : mechanism.getCommitments()) {
            indicators += commitment.getIndicators().size();
        }
        things = new HashMap<>(2 * (mechanism.getCommitments().size() + indicators));
        add(mechanism.getParticipants(), MemberState::getId);
        add(mechanism.getOrganizations(), Organization::getId);
        add(mechanism.getTopics(), ThematicTopic::getCode);
        add(mechanism.getNetworks(), Network::getId);
        add(mechanism.getConsultations(), Consultation::getId);
        add(mechanism.getGoodPractices(), GoodPractice::getId);
        add(mechanism.getPlans(), ActionPlan::getId);
        add(mechanism.getCommitments(), Commitment::getId);
        mechanism.getCommitments().forEach(commitment -> add(commitment.getIndicators(), Indicator::getId));
        add(mechanism.getReports(), ProgressReport::getId);
        add(mechanism.getDocuments(), Document::getId);
        add(mechanism.getSources(), Source::getId);
    }

    /**
     * Indexes a mechanism.
     *
     * @param mechanism the mechanism
     * @return its index
     */
    public static MechanismIndex of(ConsultativeMechanism mechanism) {
        Objects.requireNonNull(mechanism, "MechanismIndex mechanism");
        return new MechanismIndex(mechanism);
    }

    /**
     * The mechanism that was indexed.
     *
     * @return the mechanism
     */
    public ConsultativeMechanism mechanism() {
        return mechanism;
    }

    /**
     * The state or territory of that identifier.
     *
     * @param id the identifier
     * @return the state or territory, empty when there is none
     */
    public Optional<MemberState> find(MemberStateId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(MemberState.class, id);
    }

    /**
     * The organization of that identifier.
     *
     * @param id the identifier
     * @return the organization, empty when there is none
     */
    public Optional<Organization> find(OrganizationId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Organization.class, id);
    }

    /**
     * The topic of that code.
     *
     * @param code the code
     * @return the topic, empty when there is none
     */
    public Optional<ThematicTopic> find(TopicCode code) {
        Objects.requireNonNull(code, "MechanismIndex code");
        return find(ThematicTopic.class, code);
    }

    /**
     * The network of that identifier.
     *
     * @param id the identifier
     * @return the network, empty when there is none
     */
    public Optional<Network> find(NetworkId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Network.class, id);
    }

    /**
     * The consultation of that identifier.
     *
     * @param id the identifier
     * @return the consultation, empty when there is none
     */
    public Optional<Consultation> find(ConsultationId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Consultation.class, id);
    }

    /**
     * The good practice of that identifier.
     *
     * @param id the identifier
     * @return the good practice, empty when there is none
     */
    public Optional<GoodPractice> find(GoodPracticeId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(GoodPractice.class, id);
    }

    /**
     * The plan of that identifier.
     *
     * @param id the identifier
     * @return the plan, empty when there is none
     */
    public Optional<ActionPlan> find(ActionPlanId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(ActionPlan.class, id);
    }

    /**
     * The commitment of that identifier.
     *
     * @param id the identifier
     * @return the commitment, empty when there is none
     */
    public Optional<Commitment> find(CommitmentId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Commitment.class, id);
    }

    /**
     * The indicator of that identifier.
     *
     * @param id the identifier
     * @return the indicator, empty when there is none
     */
    public Optional<Indicator> find(IndicatorId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Indicator.class, id);
    }

    /**
     * The report of that identifier.
     *
     * @param id the identifier
     * @return the report, empty when there is none
     */
    public Optional<ProgressReport> find(ProgressReportId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(ProgressReport.class, id);
    }

    /**
     * The document of that identifier.
     *
     * @param id the identifier
     * @return the document, empty when there is none
     */
    public Optional<Document> find(DocumentId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Document.class, id);
    }

    /**
     * The source of that identifier.
     *
     * @param id the identifier
     * @return the source, empty when there is none
     */
    public Optional<Source> find(SourceId id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return find(Source.class, id);
    }

    /**
     * Whatever has that identifier.
     *
     * @param id a typed identifier, or a {@link TopicCode}
     * @return the thing, empty when there is none
     */
    public Optional<Object> findAny(Object id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return Optional.ofNullable(things.get(id));
    }

    /**
     * Whether something has that identifier.
     *
     * @param id a typed identifier, or a {@link TopicCode}
     * @return true if there is such a thing
     */
    public boolean has(Object id) {
        Objects.requireNonNull(id, "MechanismIndex id");
        return things.containsKey(id);
    }

    /**
     * How many things have an identifier of their own.
     *
     * @return the number of different identifiers, without the mechanism's own
     */
    public int size() {
        return things.size();
    }

    private <T> void add(List<T> all, Function<T, ?> id) {
        all.forEach(thing -> things.putIfAbsent(id.apply(thing), thing));
    }

    private <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(type.cast(things.get(id)));
    }
}
