// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.constraint.CountryCodes.Country;
import io.github.cmcmodel.constraint.CountryCodes.Standard;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to fit together across attributes and objects for the rules to be content, such as an update that does not come
 * before the one ahead of it. Holds what has been chosen so far in the objects now being made.
 */
final class Agreements {
    /** Values of single attributes, by type and name, where the shape alone does not tell; presence is as usual. */
    static final Map<String, Function<Sampler, ?>> VALUES = new HashMap<>();

    /** Whole attributes: the value, the list, or null where there is to be none. */
    static final Map<String, Function<Sampler, @Nullable Object>> WHOLES = new HashMap<>();

    static {
        VALUES.put("Citation.source", sampler -> sampler.agreements.citedSource());
        WHOLES.put("Citation.mark", sampler -> sampler.agreements.mark());
        value("Actor.kind", sampler -> sampler.agreements.actorKind());
        value("Actor.id", sampler -> sampler.agreements.actorId());
        states();
        topics();
        plans();
        commitments();
        indicators();
        networks();
        consultations();
        reports();
    }

    /** Two letters of states and territories of the region and of the states that administer them. */
    private static final List<Country> COUNTRIES = List.of(
                    "TT", "JM", "BB", "GY", "SR", "HT", "DO", "BS", "BZ", "AG", "DM", "GD", "KN", "LC", "VC", "CU",
                    "AW", "BM", "KY", "TC", "VG", "AI", "MS", "PR", "CW", "SX", "GP", "MQ", "GF", "MF", "BQ", "AF",
                    "ZW")
            .stream()
            .map(code -> CountryCodes.find(Standard.ALPHA2, code).orElseThrow())
            .toList();

    private static final List<String> ADMINISTRATORS = List.of("GB", "NL", "FR", "US");

    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "1", "2.1", "a");

    private static final List<InstrumentAction> ACTIONS_OF_TERRITORIES = InstrumentAction.KNOWN.stream()
            .filter(action -> !InstrumentAction.RATIFICATION.equals(action)
                    && !InstrumentAction.ACCESSION.equals(action)
                    && !InstrumentAction.SUCCESSION.equals(action))
            .toList();

    private static final int FEWEST_DAYS_OF_REPORT = 30;

    private final Sampler sampler;
    private final Choices choices;
    private final SampleSettings settings;
    private final boolean whole;

    // Of the whole mechanism.
    private final Map<ActionPlanId, ActionPlan> plans = new HashMap<>();
    private final Map<ActionPlanId, List<Commitment>> commitmentsOfPlans = new HashMap<>();
    private final Map<ActionPlanId, Long> reportedUntil = new HashMap<>();
    private final Map<ActionPlanId, List<ProgressReportId>> reportsOfPlans = new HashMap<>();

    // Of the object being made.
    private @Nullable Object actor;
    private @Nullable Country country;
    private int codesShown;
    private boolean territory;
    private long participatedUntil;
    private @Nullable ParticipationRole lastRole;
    private boolean retired;
    private @Nullable ActionPlan plan;
    private @Nullable PlanChapter chapter;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> areas = new HashSet<>();
    private @Nullable DateRange term;
    private long updateDay;
    private int updateRank;
    private final Map<ProgressUpdateId, CommitmentStatus> updates = new HashMap<>();
    private @Nullable ProgressUpdateId updateId;
    private @Nullable ProgressUpdateId corrected;
    private boolean inCommitment;
    private boolean elsewhere;
    private IndicatorDirection direction = IndicatorDirection.REACH;
    private Measure measure = Measure.FREE;
    private @Nullable BigDecimal baseline;
    private long baselineDay;
    private ConsultationState state = ConsultationState.ANNOUNCED;
    private boolean inConsultation;
    private long agreedStart;
    private long agreedEnd;
    private AttendanceUnit unit = AttendanceUnit.STATES;
    private final Map<AttendanceUnit, Integer> attendances = new HashMap<>();
    private int listed;
    private DateRange period = DateRange.from(PartialDate.ofYear(2016));

    private enum Measure {
        FREE,
        BASELINE,
        TARGET,
        OBSERVATION
    }

    Agreements(Sampler sampler) {
        this.sampler = sampler;
        choices = sampler.choices;
        settings = sampler.settings;
        whole = sampler.whole;
    }

    private static void value(String key, Function<Sampler, ?> draw) {
        VALUES.put(key, draw);
    }

    private static void whole(String key, Function<Sampler, @Nullable Object> draw) {
        WHOLES.put(key, draw);
    }

    /** Forgets what belonged to the object of that type made before. */
    void begin(Class<?> type) {
        if (type == MemberState.class) {
            country = null;
            territory = false;
            lastRole = null;
            participatedUntil = sampler.firstDay() - 1;
        } else if (type == ActionPlan.class) {
            numbers.clear();
        } else if (type == PlanChapter.class) {
            areas.clear();
        } else if (type == Commitment.class) {
            chapter = null;
            term = null;
        } else if (type == Indicator.class) {
            baseline = null;
        } else if (type == Consultation.class) {
            attendances.clear();
            listed = 0;
        }
    }

    /** Whether something of the type can be made at all, beyond what its references need. */
    boolean isPossible(Class<?> type) {
        if (type == Commitment.class) {
            return !settings.silent || !sampler.known(ActorId.class).isEmpty(); // who else should lead
        }
        if (type != ProgressReport.class) {
            return true;
        }
        for (ActionPlan candidate : plans.values()) {
            if (hasRoom(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Remembers what has been made, for those that refer to it. */
    void note(Object thing, Object id) {
        if (thing instanceof MemberState || thing instanceof Organization) {
            sampler.add(ActorId.class, id);
        } else if (thing instanceof ActionPlan made) {
            plans.put(made.getId(), made);
        } else if (thing instanceof Commitment made) {
            commitmentsOfPlans
                    .computeIfAbsent(made.getPlan(), first -> new ArrayList<>())
                    .add(made);
        } else if (thing instanceof ProgressReport made) {
            reportsOfPlans
                    .computeIfAbsent(made.getPlan(), first -> new ArrayList<>())
                    .add(made.getId());
        }
    }

    // Sources and actors.

    private SourceId citedSource() {
        return sampler.reference(
                SourceId.class, () -> new SourceId("source-" + (1 + choices.below(5))), taken -> new SourceId("other"));
    }

    private @Nullable CitationMark mark() {
        if (!choices.flag(30)) {
            return null;
        }
        return settings.conflicts && choices.below(2) == 1 ? CitationMark.DISPUTED : CitationMark.DERIVED;
    }

    private ActorKind actorKind() {
        List<Object> actors = sampler.known(ActorId.class);
        if (whole) {
            actor = actors.get(choices.below(actors.size()));
        } else {
            String number = Integer.toString(1 + choices.below(5));
            actor = choices.below(2) == 0
                    ? new MemberStateId("member-state-" + number)
                    : new OrganizationId("organization-" + number);
        }
        return actor instanceof MemberStateId ? ActorKind.MEMBER_STATE : ActorKind.ORGANIZATION;
    }

    private ActorId actorId() {
        return new ActorId(String.valueOf(actor));
    }

    // States and territories.

    private static void states() {
        whole("MemberState.alpha2", sampler -> sampler.agreements.countryCode(Standard.ALPHA2));
        whole("MemberState.alpha3", sampler -> sampler.agreements.countryCode(Standard.ALPHA3));
        whole("MemberState.m49", sampler -> sampler.agreements.countryCode(Standard.M49));
        value("MemberState.standing", sampler -> sampler.agreements.standing());
        whole("MemberState.administeredBy", sampler -> sampler.agreements.administrator());
        value("Participation.role", sampler -> sampler.agreements.role());
        value("MemberState.participations", sampler -> sampler.agreements.participation());
        value("InstrumentStatus.action", sampler -> sampler.agreements.action());
        whole("MemberState.instruments", sampler -> sampler.agreements.instruments());
    }

    private @Nullable String countryCode(Standard standard) {
        if (standard == Standard.ALPHA2) {
            boolean identified = settings.silent || !choices.flag(10);
            Country chosen = COUNTRIES.get(choices.below(COUNTRIES.size()));
            codesShown = identified ? 7 - choices.below(7) : 0;
            country = chosen;
        }
        boolean shown = (codesShown & bit(standard)) != 0 || sampler.requires("MemberState." + attribute(standard));
        return shown && country != null ? country.in(standard) : null;
    }

    private static int bit(Standard standard) {
        return switch (standard) {
            case ALPHA2 -> 1;
            case ALPHA3 -> 2;
            case M49 -> 4;
        };
    }

    private static String attribute(Standard standard) {
        return switch (standard) {
            case ALPHA2 -> "alpha2";
            case ALPHA3 -> "alpha3";
            case M49 -> "m49";
        };
    }

    private Standing standing() {
        territory = sampler.requires("MemberState.administeredBy") || choices.below(3) == 2;
        return territory ? Standing.TERRITORY : Standing.SOVEREIGN_STATE;
    }

    private @Nullable String administrator() {
        boolean named = territory && (codesShown > 0 || settings.silent || choices.flag(50));
        return named || territory && sampler.requires("MemberState.administeredBy")
                ? ADMINISTRATORS.get(choices.below(ADMINISTRATORS.size()))
                : null;
    }

    /** Often the same role as before, for a participant that comes again. */
    private ParticipationRole role() {
        ParticipationRole before = lastRole;
        ParticipationRole role = before != null && choices.flag(50)
                ? before
                : sampler.code(ParticipationRole::new, ParticipationRole.KNOWN);
        lastRole = role;
        return role;
    }

    /** Where sources agree, a participation starts after the ones before it have ended. */
    private Participation participation() {
        Participation drawn = sampler.object(Blueprint.of(Participation.class));
        if (settings.conflicts || drawn.getRange().isEmpty()) {
            return drawn;
        }
        long start = participatedUntil + 1 + choices.below(400);
        if (start >= sampler.lastDay()) {
            return drawn.toBuilder().range(Optional.empty()).build();
        }
        long end = sampler.day(start, Math.min(sampler.lastDay(), start + 1_000));
        participatedUntil = end;
        return drawn.toBuilder().range(days(start, end)).build();
    }

    private InstrumentAction action() {
        if (territory) {
            return choices.flag(settings.openCodesPercent)
                    ? new InstrumentAction("applied")
                    : ACTIONS_OF_TERRITORIES.get(choices.below(ACTIONS_OF_TERRITORIES.size()));
        }
        return sampler.code(InstrumentAction::new, InstrumentAction.KNOWN);
    }

    private List<InstrumentStatus> instruments() {
        boolean required = sampler.requires("MemberState.instruments");
        List<InstrumentStatus> statuses = required || choices.flag(40)
                ? sampler.list(
                        required ? 1 : 0,
                        Sampler.LARGEST_INNER_LIST,
                        () -> true,
                        () -> sampler.object(Blueprint.of(InstrumentStatus.class)))
                : List.of();
        territory = false; // for a status on its own
        return statuses;
    }

    // Topics.

    private static void topics() {
        whole("ThematicTopic.broader", sampler -> sampler.agreements.broader());
        whole("ThematicTopic.status", sampler -> sampler.agreements.topicStatus());
        whole("ThematicTopic.replacedBy", sampler -> sampler.agreements.replacement());
    }

    /** Often the topic made last, so that trees become deep. */
    private @Nullable TopicCode broader() {
        List<Object> topics = sampler.known(TopicCode.class);
        if (whole && topics.isEmpty() || !sampler.requires("ThematicTopic.broader") && !choices.flag(70)) {
            return null;
        }
        return whole && choices.flag(75) ? (TopicCode) topics.get(topics.size() - 1) : anotherTopic();
    }

    private TopicCode anotherTopic() {
        return sampler.reference(
                TopicCode.class,
                () -> TopicCode.KNOWN.get(choices.below(TopicCode.KNOWN.size())),
                taken -> taken.equals(TopicCode.DIASPORA) ? TopicCode.STATELESSNESS : TopicCode.DIASPORA);
    }

    private @Nullable TopicStatus topicStatus() {
        boolean replaceable =
                !settings.silent || !whole || !sampler.known(TopicCode.class).isEmpty();
        int kind = choices.below(6);
        retired = kind == 5 && replaceable || replaceable && sampler.requires("ThematicTopic.replacedBy");
        return retired ? TopicStatus.RETIRED : kind == 4 ? TopicStatus.PROPOSED : null;
    }

    private @Nullable TopicCode replacement() {
        boolean possible = !whole || !sampler.known(TopicCode.class).isEmpty();
        boolean wanted = settings.silent || sampler.requires("ThematicTopic.replacedBy") || choices.flag(70);
        return retired && possible && wanted ? anotherTopic() : null;
    }

    // Plans.

    private static void plans() {
        value("PlanChapter.number", sampler -> sampler.agreements.unique(sampler.agreements.numbers));
        value("PlanArea.code", sampler -> sampler.agreements.unique(sampler.agreements.areas));
        value("ActionPlan.reportingCycleYears", sampler -> 1 + sampler.choices.below(10));
    }

    private String unique(Set<String> taken) {
        String text = label();
        while (!taken.add(text)) {
            text = "no. " + (taken.size() + 1);
        }
        return text;
    }

    private String label() {
        return choices.below(10) == 9 ? sampler.text(100) : NUMERALS.get(choices.below(NUMERALS.size()));
    }

    /** The first day of a plan's time, as far as it says. */
    private static Optional<LocalDate> begin(ActionPlan plan) {
        return plan.getHorizon().map(DateRange::earliest);
    }

    // Commitments and their updates.

    private static void commitments() {
        value("Commitment.plan", sampler -> sampler.agreements.planOfCommitment());
        whole("Commitment.chapter", sampler -> sampler.agreements.chapter());
        whole("Commitment.area", sampler -> sampler.agreements.area());
        whole("Commitment.leads", sampler -> sampler.agreements.leads());
        whole("Commitment.range", sampler -> sampler.agreements.term());
        whole("Commitment.updates", sampler -> sampler.agreements.updates());
        whole("ProgressUpdate.id", sampler -> sampler.agreements.updateId());
        value("ProgressUpdate.date", sampler -> sampler.agreements.updateDate());
        value("ProgressUpdate.status", sampler -> sampler.agreements.updateStatus());
        whole("ProgressUpdate.replaces", sampler -> sampler.agreements.replaced());
        whole("CommitmentMatch.scheme", sampler -> sampler.agreements.scheme());
        value("CommitmentMatch.identifier", sampler -> sampler.agreements.matched());
    }

    private ActionPlanId planOfCommitment() {
        ActionPlanId id = sampler.reference(
                ActionPlanId.class,
                () -> new ActionPlanId("action-plan-" + (1 + choices.below(5))),
                taken -> new ActionPlanId("another"));
        plan = plans.get(id);
        return id;
    }

    private @Nullable String chapter() {
        boolean wanted = choices.flag(60) || sampler.requires("Commitment.chapter");
        if (!whole) {
            return wanted ? label() : null;
        }
        if (!wanted || plan == null || plan.getChapters().isEmpty()) {
            return null;
        }
        chapter = plan.getChapters().get(choices.below(plan.getChapters().size()));
        return chapter.getNumber();
    }

    private @Nullable String area() {
        boolean wanted = choices.flag(60) || sampler.requires("Commitment.area");
        if (!whole) {
            return wanted ? label() : null;
        }
        if (!wanted || chapter == null || chapter.getAreas().isEmpty()) {
            return null;
        }
        return chapter.getAreas().get(choices.below(chapter.getAreas().size())).getCode();
    }

    private List<Actor> leads() {
        if (whole && sampler.known(ActorId.class).isEmpty()) {
            return List.of();
        }
        int least = settings.silent || sampler.requires("Commitment.leads") ? 1 : 0;
        return sampler.list(least, 3, () -> true, () -> sampler.object(Blueprint.of(Actor.class)));
    }

    /** A commitment does not end before its plan begins. */
    private @Nullable DateRange term() {
        if (!choices.flag(60) && !sampler.requires("Commitment.range")) {
            return null;
        }
        long first = sampler.firstDay();
        if (plan != null) {
            first = Math.max(first, begin(plan).map(LocalDate::toEpochDay).orElse(first));
        }
        long last = Math.max(first, sampler.lastDay());
        term = sampler.range(first, last);
        return term;
    }

    private List<ProgressUpdate> updates() {
        updates.clear();
        updateRank = 0;
        updateDay = sampler.firstDay();
        if (!settings.conflicts && term != null) {
            updateDay = Math.max(updateDay, term.start().latest().toEpochDay());
        }
        if (!choices.flag(60) && !sampler.requires("Commitment.updates")) {
            return List.of();
        }
        inCommitment = true;
        List<ProgressUpdate> drawn = sampler.list(
                1,
                Sampler.LARGEST_INNER_LIST + 1,
                () -> true,
                () -> sampler.object(Blueprint.of(ProgressUpdate.class)));
        inCommitment = false;
        return drawn;
    }

    private @Nullable ProgressUpdateId updateId() {
        corrected = null;
        if (!choices.flag(50)) {
            updateId = null;
            return null;
        }
        updateId = new ProgressUpdateId("update-" + (updates.size() + 1));
        // Chosen here, before date and status, which a correction is free to choose.
        return updateId;
    }

    private PartialDate updateDate() {
        if (!inCommitment) {
            return sampler.date();
        }
        if (!updates.isEmpty() && choices.flag(25)) {
            List<ProgressUpdateId> ahead = updates.keySet().stream().sorted().toList();
            corrected = ahead.get(choices.below(ahead.size()));
            return sampler.date(sampler.day(
                    settings.conflicts ? sampler.firstDay() : Math.min(updateDay, sampler.lastDay()),
                    Math.max(updateDay, sampler.lastDay())));
        }
        updateDay = sampler.day(updateDay, Math.max(updateDay, Math.min(sampler.lastDay(), updateDay + 1_200)));
        return sampler.date(updateDay);
    }

    private CommitmentStatus updateStatus() {
        CommitmentStatus[] all = CommitmentStatus.values();
        if (!inCommitment || settings.conflicts) {
            return noted(all[choices.below(all.length)]);
        }
        CommitmentStatus before = corrected == null ? null : updates.get(corrected);
        if (before != null) {
            return noted(before); // it corrects something else
        }
        updateRank += choices.below(all.length - updateRank);
        return noted(all[updateRank]);
    }

    private CommitmentStatus noted(CommitmentStatus status) {
        if (inCommitment && updateId != null) {
            updates.put(updateId, status);
        }
        return status;
    }

    private @Nullable ProgressUpdateId replaced() {
        if (!inCommitment) {
            return choices.flag(30) ? new ProgressUpdateId("earlier-" + choices.below(5)) : null;
        }
        return corrected;
    }

    private @Nullable SchemeCode scheme() {
        boolean inside = !whole || !sampler.known(CommitmentId.class).isEmpty();
        elsewhere = !inside || choices.flag(60) || sampler.requires("CommitmentMatch.scheme");
        return elsewhere ? sampler.code(SchemeCode::new, SchemeCode.KNOWN) : null;
    }

    private String matched() {
        List<Object> commitments = sampler.known(CommitmentId.class);
        if (elsewhere) {
            return sampler.text(300);
        }
        return whole
                ? commitments.get(choices.below(commitments.size())).toString()
                : "commitment-" + (1 + choices.below(5));
    }

    // Indicators.

    private static void indicators() {
        whole("Indicator.unit", sampler -> sampler.agreements.unitOfIndicator());
        value("Indicator.direction", sampler -> sampler.agreements.direction());
        value("Indicator.baseline", sampler -> sampler.agreements.measured(Measure.BASELINE));
        value("Indicator.targets", sampler -> sampler.agreements.measured(Measure.TARGET));
        value("Indicator.observations", sampler -> sampler.agreements.measured(Measure.OBSERVATION));
        value("IndicatorValue.value", sampler -> sampler.agreements.measure());
        value("IndicatorValue.date", sampler -> sampler.agreements.measureDate());
    }

    private @Nullable Object unitOfIndicator() {
        return settings.silent || sampler.requires("Indicator.unit") || choices.flag(80)
                ? sampler.localized(100)
                : null;
    }

    private IndicatorDirection direction() {
        IndicatorDirection[] all = IndicatorDirection.values();
        direction = all[choices.below(all.length)];
        return direction;
    }

    private IndicatorValue measured(Measure what) {
        measure = what;
        IndicatorValue value = sampler.object(Blueprint.of(IndicatorValue.class));
        measure = Measure.FREE;
        return value;
    }

    private BigDecimal measure() {
        BigDecimal drawn = sampler.decimal();
        if (measure == Measure.BASELINE) {
            baseline = drawn;
        } else if (measure == Measure.TARGET && baseline != null) {
            return switch (direction) {
                case INCREASE -> baseline.add(drawn.abs());
                case DECREASE -> baseline.subtract(drawn.abs());
                case MAINTAIN ->
                    choices.below(2) == 1 && baseline.scale() >= 0 ? baseline.setScale(baseline.scale() + 1) : baseline;
                case REACH -> drawn;
            };
        }
        return drawn;
    }

    private PartialDate measureDate() {
        boolean after = measure == Measure.OBSERVATION && baseline != null && !settings.conflicts;
        long day = sampler.day(after ? baselineDay : sampler.firstDay(), sampler.lastDay());
        if (measure == Measure.BASELINE) {
            baselineDay = day;
        }
        return sampler.date(day);
    }

    // Networks.

    private static void networks() {
        whole("Network.members", sampler -> sampler.agreements.members());
        whole("Network.consultations", sampler -> sampler.agreements.meetings());
        whole("FocalPoint.person", sampler -> sampler.agreements.person());
        value("FocalPointPerson.name", sampler -> sampler.agreements.personName());
        value("FocalPointPerson.email", sampler -> "contact." + Texts.slug(sampler.choices) + "@example.org");
        value("FocalPointPerson.telephone", sampler -> "+1 868 555 01" + (10 + sampler.choices.below(90)));
        whole("FocalPointPerson.purpose", sampler -> sampler.localized(300));
        whole("FocalPointPerson.validUntil", sampler -> sampler.agreements.validUntil());
    }

    private List<NetworkMember> members() {
        boolean required = sampler.requires("Network.members");
        if (whole && sampler.known(ActorId.class).isEmpty() || !required && !choices.flag(50)) {
            return List.of();
        }
        Set<List<Object>> seen = new HashSet<>();
        return sampler.list(required ? 1 : 0, Sampler.LARGEST_INNER_LIST, () -> true, () -> {
            NetworkMember member = sampler.object(Blueprint.of(NetworkMember.class));
            Actor who = member.getActor();
            boolean another = seen.add(List.of(who.getKind(), who.getId(), who.getInstitution(), member.getRole()));
            return another ? member : null;
        });
    }

    private @Nullable Object meetings() {
        return whole
                ? null // chosen when the consultations are there
                : sampler.list(
                        0,
                        Sampler.LARGEST_INNER_LIST,
                        () -> true,
                        () -> new ConsultationId("consultation-" + (1 + choices.below(5))));
    }

    private @Nullable FocalPointPerson person() {
        boolean wanted = sampler.requires("FocalPoint.person") || settings.persons && choices.flag(60);
        return wanted ? sampler.object(Blueprint.of(FocalPointPerson.class)) : null;
    }

    private static final List<String> NAMES = List.of(
            "Ana Baptiste-Ramírez",
            "Jean-Claude d’Haïti",
            "Zoë van der Maas",
            "Ó Séaghdha, M.",
            "李小龍 Li",
            "Mononymous");

    private String personName() {
        return NAMES.get(choices.below(NAMES.size())) + ' ' + (100 + choices.below(900));
    }

    private PartialDate validUntil() {
        long today = settings.today.toEpochDay();
        boolean expired = !settings.silent && choices.flag(20);
        return expired
                ? PartialDate.of(LocalDate.ofEpochDay(today - 1 - choices.below(500)))
                : sampler.date(today + choices.below(2_000));
    }

    // Consultations.

    private static void consultations() {
        value("Consultation.state", sampler -> sampler.agreements.state());
        whole("Consultation.dates", sampler -> sampler.agreements.dates());
        value("SourcedRange.range", sampler -> sampler.agreements.sourcedRange());
        whole("Consultation.attendance", sampler -> sampler.agreements.attendance());
        value("Attendance.unit", sampler -> sampler.agreements.unit());
        value("Attendance.count", sampler -> sampler.agreements.count());
        whole("Consultation.participating", sampler -> sampler.agreements.participating());
        whole("Consultation.participatingComplete", sampler -> sampler.agreements.complete());
    }

    private ConsultationState state() {
        ConsultationState[] all = ConsultationState.values();
        ConsultationState drawn = all[choices.below(all.length)];
        boolean tooEarly = settings.today.toEpochDay() < sampler.firstDay();
        state = drawn == ConsultationState.HELD && tooEarly ? ConsultationState.UNCONFIRMED : drawn;
        return state;
    }

    private List<SourcedRange> dates() {
        boolean held = state == ConsultationState.HELD;
        boolean required = settings.silent && held || sampler.requires("Consultation.dates");
        if (!required && !choices.flag(75)) {
            return List.of();
        }
        long last = lastPossible();
        agreedStart = sampler.day(sampler.firstDay(), last);
        agreedEnd = Math.min(last, agreedStart + choices.below(5));
        inConsultation = true;
        List<SourcedRange> dates =
                sampler.list(1, 3, () -> true, () -> sampler.object(Blueprint.of(SourcedRange.class)));
        inConsultation = false;
        return dates;
    }

    private long lastPossible() {
        return state == ConsultationState.HELD
                ? Math.min(sampler.lastDay(), settings.today.toEpochDay())
                : sampler.lastDay();
    }

    private DateRange sourcedRange() {
        if (!inConsultation) {
            return sampler.range();
        }
        boolean another = settings.conflicts && choices.flag(30);
        long last = lastPossible();
        long start = another ? sampler.day(sampler.firstDay(), last) : agreedStart;
        long end = another ? sampler.day(start, Math.min(last, start + 10)) : agreedEnd;
        PartialDate from = sampler.dateUpTo(start, state == ConsultationState.HELD ? last : Long.MAX_VALUE);
        return choices.flag(90)
                ? DateRange.of(from, sampler.dateUpTo(end, state == ConsultationState.HELD ? last : Long.MAX_VALUE))
                : DateRange.from(from);
    }

    private List<Attendance> attendance() {
        if (!choices.flag(50) && !sampler.requires("Consultation.attendance")) {
            return List.of();
        }
        inConsultation = true;
        List<Attendance> counts = sampler.list(
                1, Sampler.LARGEST_INNER_LIST, () -> true, () -> sampler.object(Blueprint.of(Attendance.class)));
        inConsultation = false;
        return counts;
    }

    private AttendanceUnit unit() {
        AttendanceUnit[] all = AttendanceUnit.values();
        unit = all[choices.below(all.length)];
        return unit;
    }

    /** Counts that agree all allow one number. */
    private Count count() {
        if (!inConsultation || settings.conflicts && choices.flag(30)) {
            CountQualifier[] all = CountQualifier.values();
            long number = choices.below(2) == 0 ? choices.below(4) : sampler.number();
            return new Count(number, all[choices.below(all.length)], sampler.seldomExtensions());
        }
        int agreed = attendances.computeIfAbsent(unit, first -> agreedCount());
        return switch (choices.below(6)) {
            case 0, 4, 5 -> Count.exactly(agreed);
            case 1 -> Count.atLeast(agreed - choices.below(agreed + 1));
            case 2 -> Count.about(agreed);
            default -> agreed == 0 ? Count.exactly(0) : Count.moreThan(agreed - 1 - choices.below(agreed));
        };
    }

    /** Of states, about as many as there are to list. */
    private int agreedCount() {
        if (unit != AttendanceUnit.STATES || !whole) {
            return choices.below(12);
        }
        int least = sampler.requires("Consultation.participating") ? 1 : 0;
        return least + choices.below(sampler.known(MemberStateId.class).size() + 2);
    }

    private List<MemberStateId> participating() {
        Integer counted = attendances.get(AttendanceUnit.STATES);
        int most = whole ? sampler.known(MemberStateId.class).size() : Sampler.LARGEST_INNER_LIST;
        most = Math.min(most, 2 * Sampler.LARGEST_INNER_LIST);
        if (counted != null && !settings.conflicts) {
            most = Math.min(most, counted);
        }
        boolean required = sampler.requires("Consultation.participating");
        if (most == 0 || !required && !choices.flag(60)) {
            return List.of();
        }
        if (whole && counted != null && counted > 0 && counted <= most && choices.flag(50)) {
            return listed(counted);
        }
        Set<MemberStateId> seen = new HashSet<>();
        List<MemberStateId> states = sampler.list(required ? 1 : 0, most, () -> true, () -> {
            MemberStateId state = sampler.reference(
                    MemberStateId.class,
                    () -> new MemberStateId("member-state-" + (1 + choices.below(20))),
                    taken -> taken);
            return seen.add(state) ? state : null;
        });
        listed = states.size();
        return states;
    }

    /** Just as many states as counted. */
    private List<MemberStateId> listed(int count) {
        listed = count;
        return sampler.known(MemberStateId.class).subList(0, count).stream()
                .map(MemberStateId.class::cast)
                .toList();
    }

    private @Nullable Boolean complete() {
        Integer counted = attendances.get(AttendanceUnit.STATES);
        boolean fits = settings.conflicts || counted == null || counted == listed;
        boolean alike = counted != null && counted == listed;
        return fits && choices.flag(alike ? 80 : 30) ? Boolean.TRUE : null;
    }

    // Reports.

    private static void reports() {
        value("ProgressReport.plan", sampler -> sampler.agreements.planOfReport());
        value("ProgressReport.period", sampler -> sampler.agreements.period());
        whole("ProgressReport.sections", sampler -> sampler.agreements.sections());
        whole("ProgressReport.follows", sampler -> sampler.agreements.follows());
        value("ReportSection.chapter", sampler -> sampler.agreements.chapterOfSection());
        whole("ReportSection.assessments", sampler -> sampler.agreements.assessments());
    }

    private boolean hasRoom(ActionPlan reported) {
        return reportedUntil.getOrDefault(reported.getId(), sampler.firstDay() - 1) + FEWEST_DAYS_OF_REPORT
                < sampler.lastDay();
    }

    private ActionPlanId planOfReport() {
        if (!whole) {
            return planOfCommitment();
        }
        List<ActionPlan> candidates = new ArrayList<>();
        for (Object id : sampler.known(ActionPlanId.class)) {
            ActionPlan candidate = plans.get(id);
            if (candidate != null && hasRoom(candidate)) {
                candidates.add(candidate);
            }
        }
        ActionPlan reported = candidates.get(choices.below(candidates.size()));
        plan = reported;
        return reported.getId();
    }

    /** Reports on one plan never share a day. */
    private DateRange period() {
        if (!whole || plan == null) {
            period = sampler.range();
            return period;
        }
        Long before = reportedUntil.get(plan.getId());
        long free = before == null ? sampler.firstDay() : before + 1;
        boolean gap = before == null || !settings.silent;
        long room = sampler.lastDay() - free - FEWEST_DAYS_OF_REPORT;
        long start = gap && choices.flag(50) ? free + choices.below((int) Math.max(1, Math.min(400, room))) : free;
        LocalDate day = LocalDate.ofEpochDay(start);
        int year = day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1;
        int lastYear = year + choices.below(3);
        boolean years = choices.flag(50) && (gap || day.getDayOfYear() == 1);
        if (years && lastYear <= settings.to.getYear() - 1) {
            period = DateRange.of(PartialDate.ofYear(year), PartialDate.ofYear(lastYear));
        } else {
            period = days(start, sampler.day(start, Math.min(sampler.lastDay(), start + 1_200)));
        }
        reportedUntil.put(
                plan.getId(), period.latest().map(LocalDate::toEpochDay).orElse(sampler.lastDay()));
        return period;
    }

    private List<ReportSection> sections() {
        boolean possible = !whole || plan != null && !plan.getChapters().isEmpty();
        boolean required = sampler.requires("ProgressReport.sections");
        return possible && (required || choices.flag(70))
                ? sampler.list(
                        required ? 1 : 0,
                        Sampler.LARGEST_INNER_LIST,
                        () -> true,
                        () -> sampler.object(Blueprint.of(ReportSection.class)))
                : List.of();
    }

    private String chapterOfSection() {
        return whole && plan != null
                ? plan.getChapters()
                        .get(choices.below(plan.getChapters().size()))
                        .getNumber()
                : label();
    }

    private List<CommitmentAssessment> assessments() {
        boolean required = sampler.requires("ReportSection.assessments");
        if (!required && !choices.flag(80)) {
            return List.of();
        }
        if (!whole) {
            return sampler.list(0, 3, () -> true, () -> sampler.object(Blueprint.of(CommitmentAssessment.class)));
        }
        if (plan == null) {
            return List.of();
        }
        List<Commitment> candidates = commitmentsOfPlans.getOrDefault(plan.getId(), List.of());
        if (candidates.isEmpty()) {
            return List.of();
        }
        return sampler.list(1, 3, () -> true, () -> assessment(candidates));
    }

    private @Nullable CommitmentAssessment assessment(List<Commitment> candidates) {
        Commitment assessed = candidates.get(choices.below(candidates.size()));
        CommitmentAssessment drawn = sampler.object(Blueprint.of(CommitmentAssessment.class)).toBuilder()
                .commitment(assessed.getId())
                .build();
        if (settings.conflicts && choices.flag(50)) {
            return drawn;
        }
        return period.latest()
                .flatMap(end -> CommitmentProgress.of(assessed, end).status())
                .map(status -> drawn.toBuilder().status(status).build())
                .orElse(settings.silent ? null : drawn);
    }

    private @Nullable ProgressReportId follows() {
        if (!whole) {
            return choices.flag(40) ? new ProgressReportId("earlier-" + choices.below(5)) : null;
        }
        List<ProgressReportId> before = plan == null ? List.of() : reportsOfPlans.getOrDefault(plan.getId(), List.of());
        return !before.isEmpty() && choices.flag(60) ? before.get(before.size() - 1) : null;
    }

    private static DateRange days(long start, long end) {
        return DateRange.of(PartialDate.of(LocalDate.ofEpochDay(start)), PartialDate.of(LocalDate.ofEpochDay(end)));
    }
}
