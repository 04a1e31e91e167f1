// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.shape.ActorShape;
import io.github.cmcmodel.shape.AttendanceShape;
import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.CountShape;
import io.github.cmcmodel.shape.DelegationShape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.DelegationRole;
import io.github.cmcmodel.value.code.DelegationRoleCategory;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts of one unit can all be right, and as many states are listed as are counted. */
final class AttendanceAgreements implements Concept {
    private static final Codes<AttendanceUnit> UNITS =
            new Codes<>((ValueType.Form<AttendanceUnit>) AttendanceShape.UNIT.type());

    private static final int MOST_LISTED = 2 * Sampler.LARGEST_INNER_LIST;

    private static final Function<Draft, DelegationRole> ANY_ROLE = TableValues.of(DelegationShape.ROLE);

    private static final List<DelegationRole> PRESENT = roles(DelegationRoleCategory.PRESENT);

    private static final List<DelegationRole> ABSENT = roles(DelegationRoleCategory.ABSENT);

    @Override
    public void agree(Agreements to) {
        to.percent(ConsultationShape.ATTENDANCE, consultation -> 50);
        to.size(ConsultationShape.ATTENDANCE, consultation -> new Size(1, Sampler.LARGEST_INNER_LIST));
        to.value(
                AttendanceShape.UNIT,
                attendance -> attendance.choices().flag(50) ? AttendanceUnit.STATES : UNITS.any(attendance.sampler));
        to.value(AttendanceShape.COUNT, AttendanceAgreements::count);
        to.percent(CountShape.UP_TO, count -> canBeRange(count.get(CountShape.QUALIFIER)) ? 40 : 0);
        to.value(CountShape.UP_TO, count -> upTo(Objects.requireNonNull(count.get(CountShape.VALUE)), count.choices()));
        to.percent(ConsultationShape.DELEGATIONS, consultation -> 60);
        to.size(ConsultationShape.DELEGATIONS, AttendanceAgreements::listed);
        to.value(DelegationShape.ACTOR, AttendanceAgreements::actor);
        to.percent(DelegationShape.ROLE, delegation -> 100);
        to.value(DelegationShape.ROLE, AttendanceAgreements::role);
        to.percent(ConsultationShape.DELEGATIONS_COMPLETE, AttendanceAgreements::completePercent);
        to.value(ConsultationShape.DELEGATIONS_COMPLETE, consultation -> true);
    }

    private static List<DelegationRole> roles(DelegationRoleCategory category) {
        return DelegationRole.KNOWN.stream()
                .filter(role -> role.category().filter(category::equals).isPresent())
                .toList();
    }

    private static Count count(Draft attendance) {
        AttendanceUnit unit = attendance.get(AttendanceShape.UNIT);
        Draft consultation = attendance.outer(ConsultationShape.ATTENDANCE);
        if (consultation == null
                || attendance.settings().conflicts && attendance.choices().flag(30)) {
            long number = attendance.choices().below(2) == 0
                    ? attendance.choices().below(4)
                    : Numbers.count(attendance.choices());
            CountQualifier qualifier = attendance.sampler.any(List.of(CountQualifier.values()));
            boolean range = canBeRange(qualifier) && attendance.choices().flag(30);
            return new Count(
                    number,
                    qualifier,
                    range ? Optional.of(upTo(number, attendance.choices())) : Optional.empty(),
                    UnknownMembers.seldom(attendance.settings(), attendance.choices()));
        }
        int agreed = consultation.items(ConsultationShape.ATTENDANCE).stream()
                .filter(each -> each.getUnit().equals(unit))
                .findFirst()
                .map(each -> allowed(each.getCount()))
                .orElseGet(() -> agreed(attendance, unit));
        return switch (attendance.choices().below(10)) {
            case 0, 4, 5 -> Count.exactly(agreed);
            case 6 -> Count.atMost(agreed + (long) attendance.choices().below(5));
            case 7 -> Count.fewerThan(agreed + 1L + attendance.choices().below(5));
            case 8 -> Count.between(agreed, agreed + (long) attendance.choices().below(50));
            case 1 -> Count.atLeast(agreed - attendance.choices().below(agreed + 1));
            case 2 -> Count.about(agreed);
            default ->
                agreed == 0
                        ? Count.exactly(0)
                        : Count.moreThan(agreed - 1 - attendance.choices().below(agreed));
        };
    }

    private static boolean canBeRange(@Nullable CountQualifier qualifier) {
        return qualifier == CountQualifier.EXACTLY || qualifier == CountQualifier.ABOUT;
    }

    private static long upTo(long number, Choices choices) {
        return number + Math.min(Long.MAX_VALUE - number, choices.below(1_000));
    }

    private static int agreed(Draft attendance, @Nullable AttendanceUnit unit) {
        if (!AttendanceUnit.STATES.equals(unit)) {
            return attendance.choices().below(12);
        }
        int least = attendance.sampler.requires(ConsultationShape.DELEGATIONS) ? 1 : 0;
        return least + attendance.choices().below(states(attendance) + 2);
    }

    /** A number that a count allows. */
    private static int allowed(Count count) {
        long allowed = switch (count.qualifier()) {
            case ABOUT -> count.value();
            case AT_MOST, FEWER_THAN -> count.maximum();
            case EXACTLY, AT_LEAST, MORE_THAN -> count.minimum();
        };
        return (int) Math.min(Integer.MAX_VALUE - 60, allowed);
    }

    /** How many states can be listed. */
    private static int states(Draft inside) {
        return inside.sampler.whole
                ? inside.sampler.made.ids(MemberStateId.class).size()
                : MOST_LISTED;
    }

    private static OptionalInt counted(Draft consultation) {
        return consultation.items(ConsultationShape.ATTENDANCE).stream()
                .filter(each -> AttendanceUnit.STATES.equals(each.getUnit()))
                .filter(each -> each.getMode().isEmpty())
                .map(Attendance::getCount)
                .mapToInt(AttendanceAgreements::allowed)
                .findFirst();
    }

    /** As many as are counted come first; others after them only where that many can be. */
    private static Size listed(Draft consultation) {
        int most = Math.min(states(consultation), MOST_LISTED);
        int counted = counted(consultation).orElse(most);
        if (counted <= most && consultation.choices().flag(50)) {
            int others = consultation.choices().below(3);
            return new Size(counted + others, counted + others);
        }
        return new Size(0, consultation.settings().conflicts ? most : Math.min(most, counted));
    }

    /** Whether the delegation is one of those that are counted, or that anybody may be. */
    private static boolean isCounted(Draft delegation) {
        Draft consultation = delegation.outer(ConsultationShape.DELEGATIONS);
        return consultation == null
                || delegation.settings().conflicts && delegation.choices().flag(40)
                || counted(consultation).orElse(Integer.MAX_VALUE)
                        > consultation.items(ConsultationShape.DELEGATIONS).size();
    }

    /** Mostly a state that is not listed yet; an actor of any kind where no state is left, or all that are counted are listed. */
    private static Actor actor(Draft delegation) {
        Draft consultation = delegation.outer(ConsultationShape.DELEGATIONS);
        if (consultation == null
                || delegation.sampler.requires(DelegationShape.ACTOR) && anyIsRequired(delegation)
                || !isCounted(delegation)
                || counted(consultation).isEmpty() && delegation.choices().flag(25)) {
            return anyActor(delegation);
        }
        List<Actor> listed = consultation.items(ConsultationShape.DELEGATIONS).stream()
                .map(each -> each.getActor().whole())
                .toList();
        List<Actor> left = candidates(delegation).stream()
                .filter(state -> !listed.contains(state))
                .toList();
        return left.isEmpty() ? anyActor(delegation) : delegation.sampler.any(left);
    }

    private static Actor anyActor(Draft delegation) {
        return Blueprint.of(Actor.class).draw(delegation.sampler, delegation, DelegationShape.ACTOR);
    }

    /** Whether something of an actor has to be there that not every actor has. */
    private static boolean anyIsRequired(Draft delegation) {
        return ActorShape.SHAPE.attributes().stream().anyMatch(delegation.sampler::requires);
    }

    private static List<Actor> candidates(Draft delegation) {
        List<ActorId> ids = delegation.sampler.whole
                ? delegation.sampler.made.actors(ActorKind.MEMBER_STATE)
                : IntStream.rangeClosed(1, MOST_LISTED)
                        .mapToObj(at -> new ActorId("member-state-" + at))
                        .toList();
        return ids.stream()
                .limit(1L + MOST_LISTED)
                .map(id -> Actor.of(new MemberStateId(id.value())))
                .toList();
    }

    private static DelegationRole role(Draft delegation) {
        Draft consultation = delegation.outer(ConsultationShape.DELEGATIONS);
        Actor actor = delegation.get(DelegationShape.ACTOR);
        if (consultation == null || actor == null || counted(consultation).isEmpty()) {
            return ANY_ROLE.apply(delegation);
        }
        return delegation.sampler.any(isCounted(delegation) || !actor.standsForCountry() ? PRESENT : ABSENT);
    }

    private static int completePercent(Draft consultation) {
        OptionalInt counted = counted(consultation);
        long listed = consultation.items(ConsultationShape.DELEGATIONS).stream()
                .filter(each -> each.getActor().standsForCountry())
                .filter(each -> each.counts() && PRESENT.contains(each.getRole()))
                .map(each -> each.getActor().whole())
                .distinct()
                .count();
        if (counted.isPresent() && counted.getAsInt() == listed) {
            return 80;
        }
        return consultation.settings().conflicts || counted.isEmpty() ? 30 : 0;
    }
}
