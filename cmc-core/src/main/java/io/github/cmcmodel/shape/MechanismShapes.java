// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.OrganizationBuilder;
import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.PurposeBuilder;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.mechanism.SecretariatBuilder;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.code.PurposeCode;
import io.github.cmcmodel.value.code.SecretariatState;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.OrganizationId;

/** The shapes of the types in package {@code mechanism}. */
final class MechanismShapes {
    private MechanismShapes() {}

    static Shape<Purpose, PurposeBuilder> purpose() {
        return PurposeAccess.table("One thing that a mechanism is for, such as regional dialogue.")
                .required("code", ValueType.form(PurposeCode.class), "the purpose")
                .required("text", ValueType.LOCALIZED_TEXT, "the purpose in the mechanism's own words")
                .cited();
    }

    static Shape<Organization, OrganizationBuilder> organization() {
        return OrganizationAccess.table(
                        "An organization that takes part, hosts or supports, such as the International Organization for Migration.")
                .identifier("id", ValueType.form(OrganizationId.class), "the identifier")
                .required("name", ValueType.LOCALIZED_TEXT, "the name")
                .optional("acronym", ValueType.TEXT, "its acronym, such as IOM")
                .required("kind", ValueType.form(OrganizationKind.class), "what kind of body it is")
                .optional("url", ValueType.TEXT, "its site")
                .optional("parent", ValueType.form(OrganizationId.class), "the organization that it is part of")
                .cited();
    }

    static Shape<Secretariat, SecretariatBuilder> secretariat() {
        return SecretariatAccess.table("The secretariat of a mechanism, set up or only proposed.")
                .optional(
                        "host", ValueType.form(OrganizationId.class), "the organization in which it sits or would sit")
                .required("state", ValueType.closed(SecretariatState.class), "how far it has come")
                .list("functions", ValueType.LOCALIZED_TEXT, "what it does or would do")
                .optional("range", ValueType.form(DateRange.class), "over what time it has existed")
                .cited();
    }

    static Shape<ConsultativeMechanism, ConsultativeMechanismBuilder> consultativeMechanism() {
        return ConsultativeMechanismAccess.table(
                        "A regional consultative mechanism on migration with everything known of it, such as the Caribbean Migration Consultations. The root of every document.")
                .identifier("id", ValueType.form(MechanismId.class), "the identifier")
                .required("name", ValueType.LOCALIZED_TEXT, "the name")
                .optional("acronym", ValueType.TEXT, "its acronym, such as CMC")
                .optional("description", ValueType.LOCALIZED_TEXT, "what it is")
                .list(
                        "established",
                        ValueType.nested(SourcedDate.class),
                        "when it was established, in every version that sources give")
                .list(
                        "launched",
                        ValueType.nested(SourcedDate.class),
                        "when it was launched, in every version that sources give")
                .list("purposes", ValueType.nested(Purpose.class), "what it is for")
                .list(
                        "participants",
                        ValueType.nested(MemberState.class),
                        "the states and territories that take or took part")
                .list(
                        "organizations",
                        ValueType.nested(Organization.class),
                        "the organizations that take part, host or support")
                .optional("secretariat", ValueType.nested(Secretariat.class), "its secretariat")
                .list("topics", ValueType.nested(ThematicTopic.class), "what is talked about")
                .list("networks", ValueType.nested(Network.class), "its thematic networks")
                .list("consultations", ValueType.nested(Consultation.class), "its meetings, and others that bear on it")
                .list("goodPractices", ValueType.nested(GoodPractice.class), "ways of doing things that were shared")
                .list("plans", ValueType.nested(ActionPlan.class), "the plans that hold commitments")
                .list("commitments", ValueType.nested(Commitment.class), "what was promised")
                .list("reports", ValueType.nested(ProgressReport.class), "reports on how far it is")
                .list("sources", ValueType.nested(Source.class), "where the facts come from")
                .cited();
    }
}
