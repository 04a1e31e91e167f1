// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.FocalPointPersonShape;
import io.github.cmcmodel.shape.NetworkShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.PartialDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on networks and the persons in them. */
final class NetworkFaults {
    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(Network.class, RuleCode.NETWORK_MEMBER_DUPLICATE, NetworkFaults::member, NetworkShape.MEMBERS),
            on(FocalPointPerson.class, RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE, NetworkFaults::purpose),
            Map.entry(RuleCode.FOCAL_POINT_EXPIRED, NetworkFaults::expired));

    private NetworkFaults() {}

    private static Broken member(Choices choices, Network network) {
        int size = network.getMembers().size();
        int other = choices.below(size);
        NetworkMember member = network.getMembers().get(other);
        return new Broken(
                network.toBuilder().addMember(member).build(),
                Map.of("member", member.getActor().named().orElseThrow(), "other", other),
                NetworkShape.MEMBERS,
                size);
    }

    private static Broken purpose(Choices choices, FocalPointPerson person) {
        return choices.below(2) == 0
                ? new Broken(
                        person.toBuilder().purpose(Optional.empty()).build(),
                        Map.of("missing", FocalPointPersonShape.PURPOSE.name()))
                : new Broken(
                        person.toBuilder().validUntil(Optional.empty()).build(),
                        Map.of("missing", FocalPointPersonShape.VALID_UNTIL.name()));
    }

    private static Planted expired(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices, Site.wayTo(FocalPointPerson.class));
        Found<FocalPointPerson> person = Faults.any(choices, Site.in(base, FocalPointPerson.class));
        int ago = choices.below(100);
        PartialDate until = switch (choices.below(3)) {
            case 0 -> PartialDate.of(Faults.TODAY.minusDays(1L + ago));
            case 1 -> PartialDate.of(YearMonth.from(Faults.TODAY).minusMonths(1L + ago));
            default -> PartialDate.ofYear(Faults.TODAY.getYear() - 1 - ago);
        };
        return new Broken(
                        person.value().toBuilder().validUntil(until).build(),
                        Map.of("today", Faults.TODAY.toString()),
                        FocalPointPersonShape.VALID_UNTIL)
                .in(base, person.place());
    }
}
