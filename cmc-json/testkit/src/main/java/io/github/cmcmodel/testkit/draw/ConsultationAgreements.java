// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.SessionShape;
import io.github.cmcmodel.shape.SourcedRangeShape;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.UndatedEnd;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.ConsultationStateCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has been held was not after today; sources mostly date it alike, some more precisely. */
final class ConsultationAgreements implements Concept {
    private static final int MOST_DATES = 3;

    private static final Function<Draft, ConsultationState> ANY_STATE = TableValues.of(ConsultationShape.STATE);

    @Override
    public void agree(Agreements to) {
        to.value(ConsultationShape.STATE, ConsultationAgreements::state);
        to.percent(
                ConsultationShape.DATES,
                consultation -> consultation.settings().silent && isHeld(consultation) ? 100 : 75);
        to.size(ConsultationShape.DATES, consultation -> new Size(1, MOST_DATES));
        to.value(SourcedRangeShape.RANGE, ConsultationAgreements::range);
    }

    private static ConsultationState state(Draft consultation) {
        ConsultationState state = ANY_STATE.apply(consultation);
        boolean tooEarly = consultation.settings().today.toEpochDay() < consultation.sampler.days.first;
        return tookPlace(state) && tooEarly ? ConsultationState.UNCONFIRMED : state;
    }

    private static boolean isHeld(Draft consultation) {
        ConsultationState state = consultation.get(ConsultationShape.STATE);
        return state != null && tookPlace(state);
    }

    private static boolean tookPlace(ConsultationState state) {
        return state.category()
                .filter(category -> category == ConsultationStateCategory.TOOK_PLACE)
                .isPresent();
    }

    private static DateRange range(Draft date) {
        Draft session = date.outer(SessionShape.DATES);
        Draft meeting = session == null ? null : session.outer(ConsultationShape.SESSIONS);
        if (meeting != null && !(date.settings().conflicts && date.choices().flag(30))) {
            return sessionRange(date, meeting);
        }
        Draft consultation = date.outer(ConsultationShape.DATES);
        Days days = date.sampler.days;
        if (consultation == null) {
            return days.range();
        }
        long today = date.settings().today.toEpochDay();
        long last = isHeld(consultation) ? Math.min(days.last, today) : days.last;
        List<SourcedRange> before = consultation.items(ConsultationShape.DATES);
        boolean another =
                before.isEmpty() || date.settings().conflicts && date.choices().flag(30);
        long start = another
                ? days.day(days.first, last)
                : Math.min(
                        last,
                        written(before.get(0).getRange().start(), PartialDate::earliest)
                                .orElse(days.first));
        long end = another
                ? Math.min(last, start + date.choices().below(5))
                : written(before.get(0).getRange().end(), PartialDate::latest)
                        .map(day -> Math.max(start, Math.min(last, day)))
                        .orElse(start);
        long latest = isHeld(consultation) ? last : Long.MAX_VALUE;
        PartialDate from = days.dateUpTo(start, latest);
        return switch (date.choices().below(20)) {
            case 18 -> DateRange.from(from);
            case 19 -> new DateRange(from, UndatedEnd.UNKNOWN);
            default -> DateRange.of(from, days.dateUpTo(end, latest));
        };
    }

    private static Optional<Long> written(RangeEnd end, Function<PartialDate, LocalDate> day) {
        return end.date().map(day).map(LocalDate::toEpochDay);
    }

    /** On a day of the meeting or all of them, where it has a date. */
    private static DateRange sessionRange(Draft date, Draft meeting) {
        List<SourcedRange> best = Ranked.best(meeting.items(ConsultationShape.DATES));
        if (best.isEmpty()) {
            return date.sampler.days.range();
        }
        DateRange range = best.get(0).getRange();
        if (date.choices().flag(30)) {
            return range;
        }
        long first = written(range.start(), PartialDate::earliest)
                .or(() -> written(range.end(), PartialDate::earliest))
                .orElse(date.sampler.days.first);
        long last = written(range.end(), PartialDate::latest).orElse(first + 4);
        long day = date.sampler.days.day(first, last);
        return Days.days(day, Math.min(last, day + date.choices().below(2)));
    }
}
