// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.shape.AttendanceShape;
import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.CountShape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.id.MemberStateId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts of one unit can all be right, and as many states are listed as are counted. */
final class AttendanceAgreements implements Concept {
    private static final Codes<AttendanceUnit> UNITS =
            new Codes<>((ValueType.Form<AttendanceUnit>) AttendanceShape.UNIT.type());

    private static final int MOST_LISTED = 2 * Sampler.LARGEST_INNER_LIST;

    private static final Function<Draft, MemberStateId> ANY_STATE = TableValues.of(ConsultationShape.PARTICIPATING);

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
        to.percent(ConsultationShape.PARTICIPATING, consultation -> 60);
        to.size(ConsultationShape.PARTICIPATING, AttendanceAgreements::listed);
        to.value(ConsultationShape.PARTICIPATING, AttendanceAgreements::state);
        to.percent(ConsultationShape.PARTICIPATING_COMPLETE, AttendanceAgreements::completePercent);
        to.value(ConsultationShape.PARTICIPATING_COMPLETE, consultation -> true);
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
        int least = attendance.sampler.requires(ConsultationShape.PARTICIPATING) ? 1 : 0;
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
                .map(Attendance::getCount)
                .mapToInt(AttendanceAgreements::allowed)
                .findFirst();
    }

    private static Size listed(Draft consultation) {
        int most = Math.min(states(consultation), MOST_LISTED);
        int counted = counted(consultation).orElse(most);
        if (counted <= most && consultation.choices().flag(50)) {
            return new Size(counted, counted);
        }
        return new Size(0, consultation.settings().conflicts ? most : Math.min(most, counted));
    }

    /** One that is not listed yet. */
    private static MemberStateId state(Draft consultation) {
        MemberStateId drawn = ANY_STATE.apply(consultation);
        List<MemberStateId> listed = consultation.items(ConsultationShape.PARTICIPATING);
        List<MemberStateId> all = consultation.sampler.made.ids(MemberStateId.class);
        if (!listed.contains(drawn)) {
            return drawn;
        }
        return all.stream()
                .limit(1L + MOST_LISTED)
                .filter(state -> !listed.contains(state))
                .findFirst()
                .orElse(drawn);
    }

    private static int completePercent(Draft consultation) {
        OptionalInt counted = counted(consultation);
        int listed = consultation.items(ConsultationShape.PARTICIPATING).size();
        if (counted.isPresent() && counted.getAsInt() == listed) {
            return 80;
        }
        return consultation.settings().conflicts || counted.isEmpty() ? 30 : 0;
    }
}
