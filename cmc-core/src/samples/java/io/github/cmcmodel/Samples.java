// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.consultation.Adopter;
import io.github.cmcmodel.consultation.Adoption;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.Delegation;
import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.PreviousSchedule;
import io.github.cmcmodel.consultation.Session;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Dataset;
import io.github.cmcmodel.mechanism.DatasetChange;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Amount;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Coverage;
import io.github.cmcmodel.plan.Dimension;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.AdoptionManner;
import io.github.cmcmodel.value.code.AdoptionMode;
import io.github.cmcmodel.value.code.AffiliationStatus;
import io.github.cmcmodel.value.code.AmountKind;
import io.github.cmcmodel.value.code.Assessor;
import io.github.cmcmodel.value.code.AttendanceMode;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.ConsultationRelation;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.CountedThing;
import io.github.cmcmodel.value.code.CoverageRole;
import io.github.cmcmodel.value.code.CurrencyCode;
import io.github.cmcmodel.value.code.DelegationRole;
import io.github.cmcmodel.value.code.DimensionName;
import io.github.cmcmodel.value.code.DocumentKind;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.MappingMatch;
import io.github.cmcmodel.value.code.NetworkKind;
import io.github.cmcmodel.value.code.NetworkRole;
import io.github.cmcmodel.value.code.NetworkState;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.ProgressReportKind;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.code.PurposeCode;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.SecretariatState;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.code.SourceKind;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.MilestoneId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two values of every type, for the tests of every module. The first has every attribute, each other than its default; the
 * second differs from it in every attribute. Each of the two mechanisms refers only to what is in it, and no value breaks a
 * rule.
 */
public final class Samples {
    /**
     * The two values of one type.
     *
     * @param <T> the type
     * @param type its class
     * @param first has every attribute
     * @param second differs from it in every attribute
     * @param valid values that together have every attribute and break no rule: the first, unless it has attributes that exclude
     *     each other
     */
    public record Pair<T>(Class<T> type, T first, T second, List<T> valid) {
        Pair(Class<T> type, T first, T second) {
            this(type, first, second, List.of(first));
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** Attributes that the first sample cannot have beside something else that it has; the second has them instead. */
    public static final Set<String> OF_THE_SECOND_ALONE =
            Set.of("IndicatorValue.date", "CommitmentRelation.commitment");

    /** The name of the person in {@link #focalPointPerson()}, which no text of any value may show. */
    public static final String PERSON_NAME = "Wilhelmina Quashie-Sealy";

    /** The e-mail address of that person. */
    public static final String PERSON_EMAIL = "w.quashie-sealy@immigration.example";

    /** The telephone number of that person. */
    public static final String PERSON_TELEPHONE = "+1 264 555 0142";

    /** What an unknown member of that person holds. */
    public static final String PERSON_UNKNOWN = "Room 17, by the stairs";

    private static final Extensions UNKNOWN = unknown();
    private static final Extensions OTHER_UNKNOWN = Extensions.of(Map.of("reviewed", true));

    private Samples() {}

    /** Both values of every type that has a builder, the types of one package together. */
    public static List<Pair<?>> all() {
        return List.of(
                new Pair<>(Citation.class, citation(), citation2()),
                new Pair<>(Source.class, source(), source2()),
                new Pair<>(SourcedDate.class, sourcedDate(), sourcedDate2()),
                new Pair<>(SourcedRange.class, sourcedRange(), sourcedRange2()),
                new Pair<>(StatedCount.class, statedCount(), statedCount2()),
                new Pair<>(SourcedName.class, sourcedName(), sourcedName2()),
                new Pair<>(Document.class, document(), document2()),
                new Pair<>(Actor.class, everyActor(), everyActor2(), List.of(actor(), countryActor(), groupActor())),
                new Pair<>(Office.class, office(), office2()),
                new Pair<>(Participation.class, participation(), participation2()),
                new Pair<>(Affiliation.class, affiliation(), affiliation2()),
                new Pair<>(InstrumentStatus.class, instrumentStatus(), instrumentStatus2()),
                new Pair<>(MemberState.class, memberState(), memberState2()),
                new Pair<>(TopicMapping.class, topicMapping(), topicMapping2()),
                new Pair<>(ThematicTopic.class, thematicTopic(), thematicTopic2()),
                new Pair<>(Venue.class, everyVenue(), everyVenue2(), List.of(venue(), venueAbroad())),
                new Pair<>(PreviousSchedule.class, previousSchedule(), previousSchedule2()),
                new Pair<>(Session.class, session(), session2()),
                new Pair<>(Delegation.class, delegation(), delegation2()),
                new Pair<>(Adoption.class, adoption(), adoption2()),
                new Pair<>(Adopter.class, adopter(), adopter2()),
                new Pair<>(Attendance.class, attendance(), attendance2()),
                new Pair<>(Outcome.class, outcome(), outcome2()),
                new Pair<>(Consultation.class, consultation(), consultation2()),
                new Pair<>(FocalPointPerson.class, focalPointPerson(), focalPointPerson2()),
                new Pair<>(FocalPoint.class, focalPoint(), focalPoint2()),
                new Pair<>(NetworkMember.class, networkMember(), networkMember2()),
                new Pair<>(Network.class, network(), network2()),
                new Pair<>(GoodPractice.class, goodPractice(), goodPractice2()),
                new Pair<>(PlanArea.class, planArea(), planArea2()),
                new Pair<>(PlanChapter.class, planChapter(), planChapter2()),
                new Pair<>(ActionPlan.class, actionPlan(), actionPlan2()),
                new Pair<>(Dimension.class, dimension(), dimension2()),
                new Pair<>(
                        IndicatorValue.class,
                        indicatorValue(),
                        indicatorValue2(),
                        List.of(indicatorValue(), indicatorValue2())),
                new Pair<>(Indicator.class, indicator(), indicator2()),
                new Pair<>(ProgressUpdate.class, progressUpdate(), progressUpdate2()),
                new Pair<>(Term.class, term(), term2()),
                new Pair<>(Milestone.class, milestone(), milestone2()),
                new Pair<>(Coverage.class, coverage(), coverage2()),
                new Pair<>(Amount.class, amount(), amount2()),
                new Pair<>(
                        CommitmentRelation.class,
                        commitmentRelation(),
                        commitmentRelation2(),
                        List.of(commitmentRelation(), commitmentRelation2())),
                new Pair<>(Commitment.class, commitment(), commitment2()),
                new Pair<>(CommitmentAssessment.class, commitmentAssessment(), commitmentAssessment2()),
                new Pair<>(ReportSection.class, reportSection(), reportSection2()),
                new Pair<>(ProgressReport.class, progressReport(), progressReport2()),
                new Pair<>(Purpose.class, purpose(), purpose2()),
                new Pair<>(Organization.class, organization(), organization2()),
                new Pair<>(Secretariat.class, secretariat(), secretariat2()),
                new Pair<>(DatasetChange.class, datasetChange(), datasetChange2()),
                new Pair<>(Dataset.class, dataset(), dataset2()),
                new Pair<>(ConsultativeMechanism.class, consultativeMechanism(), consultativeMechanism2()));
    }

    public static Citation citation() {
        return Citation.builder()
                .source(new SourceId("iom-cmc-page"))
                .addAttribute("date")
                .stance(CitationStance.REFUTES)
                .basis(CitationBasis.DERIVED)
                .asStated("5–8 December 2016")
                .page("slide 6")
                .asOf(PartialDate.parse("2017"))
                .note(text("en", "Counted from the list.", "es", "Contado a partir de la lista."))
                .extensions(UNKNOWN)
                .build();
    }

    /** One that supports the object that has it as a whole, since no sample is disputed. */
    private static Citation cited() {
        return citation().toBuilder()
                .attributes(List.of())
                .stance(CitationStance.SUPPORTS)
                .build();
    }

    public static Citation citation2() {
        return Citation.builder()
                .source(new SourceId("unhcr-report"))
                .stance(CitationStance.SUPPORTS)
                .basis(CitationBasis.STATED)
                .asStated("22 countries")
                .page("3")
                .asOf(PartialDate.parse("2018-06"))
                .note(text("fr", "Tableau 2."))
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Source source() {
        return Source.builder()
                .id(new SourceId("iom-cmc-page"))
                .title(text("en", "Caribbean Migration Consultations"))
                .publisher(text("en", "International Organization for Migration"))
                .addUrl("https://www.iom.int/caribbean-migration-consultations")
                .addUrl("http://www.example.org/copy?page=1#top")
                .published(PartialDate.parse("2017-03"))
                .accessed(PartialDate.parse("2026-11-23"))
                .archived("https://web.archive.org/web/2020/https://www.iom.int/caribbean-migration-consultations")
                .language("en")
                .licence("CC-BY-4.0")
                .kind(SourceKind.WEB_PAGE)
                .note(text("en", "Seen as a stored copy."))
                .extensions(UNKNOWN)
                .build();
    }

    public static Source source2() {
        return Source.builder()
                .id(new SourceId("unhcr-report"))
                .title(text("en", "Report on statelessness", "nl", "Verslag over staatloosheid"))
                .publisher(text("en", "UNHCR"))
                .published(PartialDate.parse("2018"))
                .accessed(PartialDate.parse("2026-11"))
                .archived("http://www.example.org/copy-of-the-report")
                .language("nl")
                .licence("By permission")
                .kind(SourceKind.REPORT)
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Dataset dataset() {
        return Dataset.builder()
                .version("1.2.0")
                .issued(PartialDate.parse("2026-11-28"))
                .publisher(text("en", "Exampleland", "es", "País de Ejemplo"))
                .licence("CC-BY-4.0")
                .homepage("https://www.example.org/data")
                .addChange(datasetChange())
                .extensions(UNKNOWN)
                .build();
    }

    public static Dataset dataset2() {
        return Dataset.builder()
                .version("2026")
                .issued(PartialDate.parse("2026"))
                .publisher(text("en", "Ministry of Examples"))
                .licence("By permission")
                .homepage("http://www.example.org/")
                .addChange(datasetChange2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static DatasetChange datasetChange() {
        return DatasetChange.builder()
                .version("1.2.0")
                .date(PartialDate.parse("2026-11-28"))
                .text(text("en", "Two counts corrected.", "fr", "Deux chiffres corrigés."))
                .extensions(UNKNOWN)
                .build();
    }

    public static DatasetChange datasetChange2() {
        return DatasetChange.builder()
                .version("2026")
                .date(PartialDate.parse("2026-01"))
                .text(text("en", "First version."))
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static SourcedDate sourcedDate() {
        return SourcedDate.builder()
                .date(PartialDate.parse("2016-01"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static SourcedDate sourcedDate2() {
        return SourcedDate.builder()
                .date(PartialDate.parse("2019"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static SourcedRange sourcedRange() {
        return SourcedRange.builder()
                .range(DateRange.parse("2016-12-05/2016-12-08"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static SourcedRange sourcedRange2() {
        return SourcedRange.builder()
                .range(DateRange.parse("2017-12/.."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static SourcedName sourcedName() {
        return SourcedName.builder()
                .name("Anguilla (UK)")
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static SourcedName sourcedName2() {
        return SourcedName.builder()
                .name("Jamaïque")
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Document document() {
        return Document.builder()
                .id(new DocumentId("meeting-report"))
                .title(text("en", "Report of the meeting", "fr", "Rapport de la réunion"))
                .kind(DocumentKind.REPORT)
                .url("https://www.example.org/report.pdf")
                .language("en")
                .organization(new OrganizationId("iom"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Document document2() {
        return Document.builder()
                .id(new DocumentId("conclusions"))
                .title(text("es", "Conclusiones"))
                .kind(DocumentKind.CONCLUSIONS)
                .url("http://www.example.org/conclusiones")
                .language("es-419")
                .organization(new OrganizationId("unhcr"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Actor actor() {
        return Actor.of(new MemberStateId("anguilla")).toBuilder()
                .institution(text("en", "Ministry of Home Affairs"))
                .extensions(UNKNOWN)
                .build();
    }

    public static Actor actor2() {
        return Actor.of(new OrganizationId("unhcr")).toBuilder()
                .institution(text("en", "Regional office", "es", "Oficina regional"))
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Actor countryActor() {
        return Actor.ofCountry("CH").toBuilder()
                .institution(text("en", "Federal Office"))
                .extensions(UNKNOWN)
                .build();
    }

    public static Actor groupActor() {
        return Actor.ofGroup(text("en", "the islands of the sample", "es", "las islas de la muestra")).toBuilder()
                .addMember(new MemberStateId("anguilla"))
                .institution(text("en", "Bureau"))
                .extensions(UNKNOWN)
                .build();
    }

    /** With all that the kinds exclude from each other, as no actor is in a document. */
    private static Actor everyActor() {
        return actor().toBuilder()
                .country("CH")
                .name(text("en", "the islands of the sample"))
                .addMember(new MemberStateId("anguilla"))
                .build();
    }

    private static Actor everyActor2() {
        return actor2().toBuilder()
                .country("BR")
                .name(text("en", "the coasts of the sample"))
                .addMember(new MemberStateId("jamaica"))
                .build();
    }

    public static Office office() {
        return Office.builder()
                .holder(actor())
                .role(OfficeRole.PRESIDENCY_PRO_TEMPORE)
                .range(DateRange.parse("2016/2017"))
                .theme(text("en", "Islands together"))
                .addPlan(new ActionPlanId("regional-plan-2016"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Office office2() {
        return Office.builder()
                .holder(actor2())
                .role(OfficeRole.CO_CHAIR)
                .range(DateRange.parse("2019/.."))
                .theme(text("en", "Nobody without papers"))
                .addPlan(new ActionPlanId("plan-2020"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static StatedCount statedCount() {
        return StatedCount.builder()
                .what(CountedThing.ACTIONS)
                .count(new Count(101, CountQualifier.AT_LEAST, Optional.empty(), UNKNOWN))
                .asOf(PartialDate.parse("2017"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static StatedCount statedCount2() {
        return StatedCount.builder()
                .what(CountedThing.COMMITMENTS)
                .count(Count.moreThan(150))
                .asOf(PartialDate.parse("2019-12"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Participation participation() {
        return Participation.builder()
                .role(ParticipationRole.PARTICIPANT)
                .range(DateRange.parse("2016-12/.."))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Participation participation2() {
        return Participation.builder()
                .role(ParticipationRole.FOUNDING)
                .range(DateRange.parse("2016/2016"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Affiliation affiliation() {
        return Affiliation.builder()
                .organization(new OrganizationId("iom"))
                .status(AffiliationStatus.ASSOCIATE)
                .range(DateRange.parse("1999-07/.."))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Affiliation affiliation2() {
        return Affiliation.builder()
                .organization(new OrganizationId("unhcr"))
                .status(AffiliationStatus.FULL)
                .range(DateRange.parse("1973-08-01/.."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static InstrumentStatus instrumentStatus() {
        return InstrumentStatus.builder()
                .instrument(InstrumentCode.STATELESSNESS_CONVENTION_1954)
                .action(InstrumentAction.TERRITORIAL_APPLICATION)
                .date(PartialDate.parse("1962-03-19"))
                .inForce(PartialDate.parse("1962-06"))
                .reservations(text("en", "Article 25 does not apply."))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static InstrumentStatus instrumentStatus2() {
        return InstrumentStatus.builder()
                .instrument(InstrumentCode.REFUGEE_CONVENTION_1951)
                .action(InstrumentAction.SUCCESSION)
                .date(PartialDate.parse("1964-07-30"))
                .inForce(PartialDate.parse("1964"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static MemberState memberState() {
        return MemberState.builder()
                .id(new MemberStateId("anguilla"))
                .name(text("en", "Anguilla", "es", "Anguila"))
                .addOtherName(sourcedName())
                .alpha2("AI")
                .alpha3("AIA")
                .m49("660")
                .standing(Standing.OVERSEAS_TERRITORY)
                .partOf("GB")
                .addParticipation(participation())
                .addAffiliation(affiliation())
                .addInstrument(instrumentStatus())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static MemberState memberState2() {
        return MemberState.builder()
                .id(new MemberStateId("jamaica"))
                .name(text("en", "Jamaica"))
                .addOtherName(sourcedName2())
                .alpha2("JM")
                .alpha3("JAM")
                .m49("388")
                .standing(Standing.SOVEREIGN_STATE)
                .addParticipation(participation2())
                .addAffiliation(affiliation2())
                .addInstrument(instrumentStatus2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static TopicMapping topicMapping() {
        return TopicMapping.builder()
                .scheme(SchemeCode.GCM_OBJECTIVE)
                .code("10")
                .match(MappingMatch.CLOSE)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static TopicMapping topicMapping2() {
        return TopicMapping.builder()
                .scheme(SchemeCode.SDG)
                .code("16.9")
                .match(MappingMatch.BROAD)
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static ThematicTopic thematicTopic() {
        return ThematicTopic.builder()
                .code(TopicCode.COUNTER_TRAFFICKING)
                .label(text("en", "Counter-trafficking", "es", "Lucha contra la trata"))
                .definition(text("en", "Preventing and prosecuting trafficking in persons."))
                .broader(TopicCode.BORDER_MANAGEMENT)
                .addSourceLabel(sourcedName())
                .addMapping(topicMapping())
                .status(TopicStatus.RETIRED)
                .replacedBy(TopicCode.MIGRANT_SMUGGLING)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static ThematicTopic thematicTopic2() {
        return ThematicTopic.builder()
                .code(TopicCode.STATELESSNESS)
                .label(text("en", "Statelessness"))
                .addSourceLabel(sourcedName2())
                .addMapping(topicMapping2())
                .status(TopicStatus.PROPOSED)
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Venue venue() {
        return Venue.builder()
                .place(text("en", "The Valley"))
                .state(new MemberStateId("anguilla"))
                .extensions(UNKNOWN)
                .build();
    }

    public static Venue venue2() {
        return Venue.builder()
                .place(text("en", "Kingston"))
                .state(new MemberStateId("jamaica"))
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Venue venueAbroad() {
        return Venue.builder()
                .place(text("en", "Geneva"))
                .country("CH")
                .extensions(UNKNOWN)
                .build();
    }

    /** In a member state and outside the mechanism at once, as no venue is in a document. */
    private static Venue everyVenue() {
        return venue().toBuilder().country("CH").build();
    }

    private static Venue everyVenue2() {
        return venue2().toBuilder().country("BR").build();
    }

    public static PreviousSchedule previousSchedule() {
        return PreviousSchedule.builder()
                .range(DateRange.parse("2016-10-03/2016-10-05"))
                .venue(venueAbroad())
                .addHost(countryActor())
                .announced(PartialDate.parse("2016-05"))
                .reason(text("en", "A hurricane."))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static PreviousSchedule previousSchedule2() {
        return PreviousSchedule.builder()
                .range(DateRange.parse("2019-03/2019-03"))
                .venue(venue2())
                .addHost(actor2())
                .announced(PartialDate.parse("2018"))
                .reason(text("en", "The hall was not free."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Session session() {
        return Session.builder()
                .title(text("en", "Session of experts"))
                .addDate(SourcedRange.builder()
                        .range(DateRange.parse("2016-12-05/2016-12-06"))
                        .build())
                .level(ConsultationLevel.EXPERT)
                .mode(ConsultationMode.ONLINE)
                .venue(venue())
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Session session2() {
        return Session.builder()
                .title(text("en", "Opening"))
                .addDate(sourcedRange2())
                .level(ConsultationLevel.MINISTERIAL)
                .mode(ConsultationMode.HYBRID)
                .venue(venue2())
                .addTopic(TopicCode.STATELESSNESS)
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Delegation delegation() {
        return Delegation.builder()
                .actor(actor())
                .role(DelegationRole.OBSERVER)
                .level(ConsultationLevel.EXPERT)
                .mode(ConsultationMode.IN_PERSON)
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Delegation delegation2() {
        return Delegation.builder()
                .actor(actor2())
                .level(ConsultationLevel.SENIOR_OFFICIALS)
                .mode(ConsultationMode.ONLINE)
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Adoption adoption() {
        return Adoption.builder()
                .mode(AdoptionMode.VOTE)
                .date(PartialDate.parse("2016-12-08"))
                .inFavour(new Count(12, CountQualifier.AT_LEAST, Optional.empty(), UNKNOWN))
                .against(Count.exactly(2))
                .abstained(Count.exactly(3))
                .notVoting(Count.exactly(1))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Adoption adoption2() {
        return Adoption.builder()
                .mode(AdoptionMode.CONSENSUS)
                .date(PartialDate.parse("2019-05"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Adopter adopter() {
        return Adopter.builder()
                .actor(actor())
                .manner(AdoptionManner.SIGNED)
                .date(PartialDate.parse("2016-12-08"))
                .level(ConsultationLevel.MINISTERIAL)
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Adopter adopter2() {
        return Adopter.builder()
                .actor(actor2())
                .manner(AdoptionManner.INVITED)
                .date(PartialDate.parse("2019"))
                .level(ConsultationLevel.TECHNICAL)
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Attendance attendance() {
        return Attendance.builder()
                .unit(AttendanceUnit.STATES)
                .count(new Count(1, CountQualifier.EXACTLY, Optional.of(2L), UNKNOWN))
                .mode(AttendanceMode.IN_PERSON)
                .outOf(Count.exactly(2))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Attendance attendance2() {
        return Attendance.builder()
                .unit(AttendanceUnit.PERSONS)
                .count(new Count(70, CountQualifier.ABOUT, Optional.of(90L), OTHER_UNKNOWN))
                .outOf(Count.about(100))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Outcome outcome() {
        return Outcome.builder()
                .kind(OutcomeKind.RECOMMENDATION)
                .text(text("en", "Set up a network of focal points."))
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .addCommitment(new CommitmentId("train-border-officials"))
                .network(new NetworkId("counter-trafficking-network"))
                .addDocument(new DocumentId("meeting-report"))
                .adoption(adoption())
                .addAdoptedBy(adopter())
                .addStatedCount(statedCount())
                .addPlan(new ActionPlanId("regional-plan-2016"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Outcome outcome2() {
        return Outcome.builder()
                .kind(OutcomeKind.CONCLUSION)
                .text(text("es", "Se acordó continuar.", "en", "It was agreed to go on."))
                .addTopic(TopicCode.STATELESSNESS)
                .addDocument(new DocumentId("conclusions"))
                .adoption(adoption2())
                .addAdoptedBy(adopter2())
                .addStatedCount(statedCount2())
                .addPlan(new ActionPlanId("plan-2020"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Consultation consultation() {
        return Consultation.builder()
                .id(new ConsultationId("the-valley-2016"))
                .title(text("en", "Workshop on counter-trafficking", "es", "Taller sobre la trata"))
                .number("III")
                .theme(text("en", "Nobody is for sale"))
                .aims(text("en", "To agree on a network."))
                .kind(ConsultationKind.NETWORK_WORKSHOP)
                .level(ConsultationLevel.EXPERT)
                .state(ConsultationState.HELD)
                .mode(ConsultationMode.IN_PERSON)
                .relation(ConsultationRelation.RELATED)
                .addDate(sourcedRange())
                .addPrevious(previousSchedule())
                .addVenue(venue())
                .addVenue(venueAbroad())
                .addSession(session())
                .addHost(actor())
                .addOrganizer(Actor.of(new OrganizationId("iom")))
                .addSupporter(Actor.of(new OrganizationId("iom")))
                .addAttendance(attendance())
                .addDelegation(delegation())
                .delegationsComplete(true)
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .network(new NetworkId("counter-trafficking-network"))
                .plan(new ActionPlanId("regional-plan-2016"))
                .partOf(new ConsultationId("the-valley-conference"))
                .addJointWith(groupActor())
                .follows(new ConsultationId("before-the-valley"))
                .addOutcome(outcome())
                .addDocument(new DocumentId("meeting-report"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Consultation consultation2() {
        return Consultation.builder()
                .id(new ConsultationId("kingston"))
                .title(text("en", "Meeting of senior officials"))
                .number("2")
                .theme(text("en", "Everybody counts"))
                .aims(text("en", "To look back."))
                .kind(ConsultationKind.PLENARY)
                .level(ConsultationLevel.SENIOR_OFFICIALS)
                .state(ConsultationState.POSTPONED)
                .mode(ConsultationMode.HYBRID)
                .addDate(sourcedRange2())
                .addPrevious(previousSchedule2())
                .addVenue(venue2())
                .addSession(session2())
                .addHost(Actor.of(new MemberStateId("jamaica")))
                .addOrganizer(actor2())
                .addSupporter(actor2())
                .addSupporter(Actor.of(new MemberStateId("jamaica")))
                .addAttendance(attendance2())
                .addDelegation(delegation2())
                .addTopic(TopicCode.STATELESSNESS)
                .network(new NetworkId("statelessness-network"))
                .plan(new ActionPlanId("plan-2020"))
                .addJointWith(actor2())
                .addOutcome(outcome2())
                .addDocument(new DocumentId("conclusions"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static FocalPointPerson focalPointPerson() {
        return FocalPointPerson.builder()
                .name(PERSON_NAME)
                .email(PERSON_EMAIL)
                .telephone(PERSON_TELEPHONE)
                .purpose(text("en", "To be reached by the network"))
                .validUntil(PartialDate.parse("9998-12"))
                .sharing(SharingLevel.NETWORK)
                .extensions(Extensions.of(Map.of("office", PERSON_UNKNOWN)))
                .build();
    }

    public static FocalPointPerson focalPointPerson2() {
        return FocalPointPerson.builder()
                .name("Ana Ibáñez")
                .email("a.ibanez@unhcr.example")
                .telephone("876 555 0199")
                .purpose(text("en", "Preparing the meeting"))
                .validUntil(PartialDate.parse("9998"))
                .sharing(SharingLevel.PUBLIC)
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static FocalPoint focalPoint() {
        return FocalPoint.builder()
                .institution(text("en", "Immigration Department"))
                .role(text("en", "Chief Immigration Officer"))
                .actor(actor())
                .person(focalPointPerson())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static FocalPoint focalPoint2() {
        return FocalPoint.builder()
                .institution(text("en", "UNHCR"))
                .role(text("en", "Protection officer", "es", "Oficial de protección"))
                .actor(actor2())
                .person(focalPointPerson2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static NetworkMember networkMember() {
        return NetworkMember.builder()
                .actor(actor())
                .role(NetworkRole.COORDINATOR)
                .range(DateRange.parse("2016-12-08/.."))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static NetworkMember networkMember2() {
        return NetworkMember.builder()
                .actor(actor2())
                .role(NetworkRole.SUPPORTER)
                .range(DateRange.parse("2019/2020"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Network network() {
        return Network.builder()
                .id(new NetworkId("counter-trafficking-network"))
                .name(text("en", "Counter-trafficking network"))
                .kind(NetworkKind.WORKING_GROUP)
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .mandate(text("en", "Sharing cases and methods."))
                .state(NetworkState.ACTIVE)
                .since(PartialDate.parse("2016-12-08"))
                .addMember(networkMember())
                .addOffice(office())
                .addFocalPoint(focalPoint())
                .addPlan(new ActionPlanId("regional-plan-2016"))
                .addStatedCount(statedCount())
                .addConsultation(new ConsultationId("the-valley-2016"))
                .addDocument(new DocumentId("meeting-report"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Network network2() {
        return Network.builder()
                .id(new NetworkId("statelessness-network"))
                .name(text("en", "Network on statelessness"))
                .addTopic(TopicCode.STATELESSNESS)
                .mandate(text("fr", "Échanger des données."))
                .state(NetworkState.PROPOSED)
                .since(PartialDate.parse("2019"))
                .addMember(networkMember2())
                .addOffice(office2())
                .addFocalPoint(focalPoint2())
                .addPlan(new ActionPlanId("plan-2020"))
                .addStatedCount(statedCount2())
                .addConsultation(new ConsultationId("kingston"))
                .addDocument(new DocumentId("conclusions"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static GoodPractice goodPractice() {
        return GoodPractice.builder()
                .id(new GoodPracticeId("joint-training"))
                .title(text("en", "Joint training before the hurricane season"))
                .summary(text("en", "Border officials of three islands train together."))
                .addState(new MemberStateId("anguilla"))
                .addOrganization(new OrganizationId("iom"))
                .range(DateRange.parse("2014/2018"))
                .results(text("en", "Forty officials trained."))
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .addMapping(topicMapping())
                .addCommitment(new CommitmentId("train-border-officials"))
                .addSharedAt(new ConsultationId("the-valley-2016"))
                .addDocument(new DocumentId("meeting-report"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static GoodPractice goodPractice2() {
        return GoodPractice.builder()
                .id(new GoodPracticeId("birth-registration"))
                .title(text("en", "Registering every birth"))
                .summary(text("en", "Registrars visit hospitals."))
                .addState(new MemberStateId("jamaica"))
                .addOrganization(new OrganizationId("unhcr"))
                .range(DateRange.parse("2018/.."))
                .results(text("en", "Every birth of a year."))
                .addTopic(TopicCode.STATELESSNESS)
                .addMapping(topicMapping2())
                .addSharedAt(new ConsultationId("kingston"))
                .addDocument(new DocumentId("conclusions"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static PlanArea planArea() {
        return PlanArea.builder()
                .code("1.1")
                .title(text("en", "Borders"))
                .extensions(UNKNOWN)
                .build();
    }

    public static PlanArea planArea2() {
        return PlanArea.builder()
                .code("a")
                .title(text("en", "Registration"))
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static PlanChapter planChapter() {
        return PlanChapter.builder()
                .number("1")
                .title(text("en", "Protection"))
                .addArea(planArea())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static PlanChapter planChapter2() {
        return PlanChapter.builder()
                .number("II")
                .title(text("en", "Statelessness"))
                .addArea(planArea2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static ActionPlan actionPlan() {
        return ActionPlan.builder()
                .id(new ActionPlanId("regional-plan-2016"))
                .title(text("en", "Regional plan of action", "es", "Plan de acción regional"))
                .acronym("RPA")
                .state(ActionPlanState.ADOPTED)
                .adopted(PartialDate.parse("2016-12-08"))
                .adoptedAt(new ConsultationId("the-valley-2016"))
                .instrument(InstrumentCode.GLOBAL_COMPACT_MIGRATION)
                .horizon(DateRange.parse("2017/2026"))
                .succeeds(new ActionPlanId("regional-plan-2006"))
                .addChapter(planChapter())
                .followUp(new NetworkId("counter-trafficking-network"))
                .addStatedCount(statedCount())
                .reportingCycleYears(3)
                .addDocument(new DocumentId("meeting-report"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static ActionPlan actionPlan2() {
        return ActionPlan.builder()
                .id(new ActionPlanId("plan-2020"))
                .title(text("en", "Plan on statelessness"))
                .acronym("PS")
                .state(ActionPlanState.DRAFT)
                .adopted(PartialDate.parse("2020"))
                .instrument(InstrumentCode.STATELESSNESS_CONVENTION_1961)
                .horizon(DateRange.parse("2020-01/.."))
                .addChapter(planChapter2())
                .addStatedCount(statedCount2())
                .reportingCycleYears(1)
                .addDocument(new DocumentId("conclusions"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static IndicatorValue indicatorValue() {
        return IndicatorValue.builder()
                .value(new BigDecimal("120.50"))
                .qualifier(CountQualifier.ABOUT)
                .upTo(new BigDecimal("130"))
                .text(text("en", "About 120 to 130 officials"))
                .addDimension(dimension())
                .period(DateRange.parse("2018-01/2018-06"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static IndicatorValue indicatorValue2() {
        return IndicatorValue.builder()
                .value(new BigDecimal("7"))
                .upTo(new BigDecimal("8"))
                .text(text("en", "Seven or eight"))
                .addDimension(dimension2())
                .date(PartialDate.parse("2021"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Indicator indicator() {
        return Indicator.builder()
                .id(new IndicatorId("officials-trained"))
                .name(text("en", "Border officials trained"))
                .unit(text("en", "persons", "es", "personas"))
                .measure(IndicatorMeasure.FLOW)
                .direction(IndicatorDirection.INCREASE)
                .baseline(value("0", "2016"))
                .addTarget(value("500", "2026-12-31"))
                .addObservation(indicatorValue())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Indicator indicator2() {
        return Indicator.builder()
                .id(new IndicatorId("births-not-registered"))
                .name(text("en", "Births not registered"))
                .unit(text("en", "per cent"))
                .direction(IndicatorDirection.DECREASE)
                .baseline(value("9.5", "2019"))
                .addTarget(value("0", "2030"))
                .addObservation(indicatorValue2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static ProgressUpdate progressUpdate() {
        return ProgressUpdate.builder()
                .id(new ProgressUpdateId("training-2018-corrected"))
                .date(PartialDate.parse("2018-11-30"))
                .recorded(PartialDate.parse("2019-01"))
                .status(CommitmentStatus.IN_PROGRESS)
                .assessedBy(Assessor.INDEPENDENT)
                .narrative(text("en", "120 officials were trained."))
                .replaces(new ProgressUpdateId("training-2018"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static ProgressUpdate progressUpdate2() {
        return ProgressUpdate.builder()
                .id(new ProgressUpdateId("registration-2021"))
                .date(PartialDate.parse("2021"))
                .recorded(PartialDate.parse("2021-11"))
                .status(CommitmentStatus.FULFILLED)
                .assessedBy(Assessor.SELF)
                .narrative(text("en", "Every hospital is visited."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static CommitmentRelation commitmentRelation() {
        return CommitmentRelation.builder()
                .type(CommitmentRelationType.MATCHED_WITH)
                .scheme(SchemeCode.GRF_PLEDGE)
                .identifier("GRF-00042")
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static CommitmentRelation commitmentRelation2() {
        return CommitmentRelation.builder()
                .type(CommitmentRelationType.MERGED_FROM)
                .commitment(new CommitmentId("register-births-of-2019"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Term term() {
        return Term.builder()
                .range(DateRange.parse("2017-01-01/2026"))
                .agreed(PartialDate.parse("2016-12-08"))
                .reason(text("en", "Agreed with the plan."))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Term term2() {
        return Term.builder()
                .range(DateRange.parse("2020/2030"))
                .agreed(PartialDate.parse("2019"))
                .reason(text("en", "Extended by four years."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Milestone milestone() {
        return Milestone.builder()
                .id(new MilestoneId("curriculum"))
                .title(text("en", "Write the curriculum", "es", "Redactar el plan de estudios"))
                .addTerm(Term.builder().range(DateRange.parse("2017/2018")).build())
                .addLead(Actor.of(new OrganizationId("iom")))
                .addUpdate(ProgressUpdate.builder()
                        .id(new ProgressUpdateId("training-2018"))
                        .date(PartialDate.parse("2018-06"))
                        .status(CommitmentStatus.FULFILLED)
                        .build())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Milestone milestone2() {
        return Milestone.builder()
                .id(new MilestoneId("registrars"))
                .title(text("en", "Appoint registrars"))
                .addTerm(term2())
                .addLead(Actor.of(new MemberStateId("jamaica")))
                .addUpdate(progressUpdate2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Coverage coverage() {
        return Coverage.builder()
                .actor(Actor.of(new OrganizationId("iom")))
                .role(CoverageRole.BOUND)
                .range(DateRange.parse("2017/2026"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Coverage coverage2() {
        return Coverage.builder()
                .actor(Actor.of(new MemberStateId("jamaica")))
                .role(CoverageRole.EXEMPT)
                .range(DateRange.parse("2020/.."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Amount amount() {
        return Amount.builder()
                .kind(AmountKind.PLEDGED)
                .value(new BigDecimal("3000000.00"))
                .currency(CurrencyCode.USD)
                .qualifier(CountQualifier.ABOUT)
                .date(PartialDate.parse("2017"))
                .rank(Rank.PREFERRED)
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Amount amount2() {
        return Amount.builder()
                .kind(AmountKind.SPENT)
                .value(new BigDecimal("12"))
                .currency(CurrencyCode.JMD)
                .date(PartialDate.parse("2021-03"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Dimension dimension() {
        return Dimension.builder()
                .name(DimensionName.SEX)
                .value("female")
                .extensions(UNKNOWN)
                .build();
    }

    public static Dimension dimension2() {
        return Dimension.builder()
                .name(DimensionName.AGE)
                .value("under18")
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Commitment commitment() {
        return Commitment.builder()
                .id(new CommitmentId("train-border-officials"))
                .plan(new ActionPlanId("regional-plan-2016"))
                .chapter("1")
                .area("1.1")
                .title(text("en", "Train border officials", "es", "Capacitar a funcionarios de fronteras"))
                .text(text("en", "Train 500 border officials by 2026."))
                .addType(CommitmentType.HUMAN_RESOURCE)
                .addLead(actor())
                .addPartner(Actor.of(new OrganizationId("iom")))
                .addTopic(TopicCode.COUNTER_TRAFFICKING)
                .made(PartialDate.parse("2016-12-08"))
                .addTerm(term())
                .addMilestone(milestone())
                .addCoverage(coverage())
                .addAmount(amount())
                .addInstrument(InstrumentCode.GLOBAL_COMPACT_MIGRATION)
                .addIndicator(indicator())
                .addUpdate(ProgressUpdate.builder()
                        .id(new ProgressUpdateId("training-2018"))
                        .date(PartialDate.parse("2018-11"))
                        .status(CommitmentStatus.PLANNED)
                        .build())
                .addUpdate(progressUpdate())
                .addRelation(commitmentRelation())
                .addRelation(CommitmentRelation.builder()
                        .type(CommitmentRelationType.SUPERSEDES)
                        .commitment(new CommitmentId("train-officials"))
                        .build())
                .addMapping(topicMapping())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Commitment commitment2() {
        return Commitment.builder()
                .id(new CommitmentId("register-births"))
                .plan(new ActionPlanId("plan-2020"))
                .chapter("II")
                .area("a")
                .title(text("en", "Register every birth"))
                .text(text("en", "Registrars visit every hospital."))
                .addType(CommitmentType.POLICY)
                .addLead(Actor.of(new MemberStateId("jamaica")))
                .addPartner(actor2())
                .addTopic(TopicCode.STATELESSNESS)
                .made(PartialDate.parse("2019"))
                .addTerm(term2())
                .addMilestone(milestone2())
                .addCoverage(coverage2())
                .addAmount(amount2())
                .addInstrument(InstrumentCode.STATELESSNESS_CONVENTION_1961)
                .addIndicator(indicator2())
                .addUpdate(progressUpdate2())
                .addRelation(commitmentRelation2())
                .addMapping(topicMapping2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static CommitmentAssessment commitmentAssessment() {
        return CommitmentAssessment.builder()
                .commitment(new CommitmentId("train-border-officials"))
                .status(CommitmentStatus.IN_PROGRESS)
                .extensions(UNKNOWN)
                .build();
    }

    public static CommitmentAssessment commitmentAssessment2() {
        return CommitmentAssessment.builder()
                .commitment(new CommitmentId("register-births"))
                .status(CommitmentStatus.FULFILLED)
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static ReportSection reportSection() {
        return ReportSection.builder()
                .chapter("1")
                .progress(text("en", "Training has begun."))
                .challenges(text("en", "Trainers are few."))
                .priorities(text("en", "More trainers."))
                .addAssessment(commitmentAssessment())
                .extensions(UNKNOWN)
                .build();
    }

    public static ReportSection reportSection2() {
        return ReportSection.builder()
                .chapter("II")
                .progress(text("en", "Done."))
                .challenges(text("en", "None."))
                .priorities(text("en", "To go on."))
                .addAssessment(commitmentAssessment2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static ProgressReport progressReport() {
        return ProgressReport.builder()
                .id(new ProgressReportId("report-2017-2019"))
                .plan(new ActionPlanId("regional-plan-2016"))
                .title(text("en", "Progress 2017 to 2019"))
                .kind(ProgressReportKind.TRIENNIAL)
                .addAuthor(Actor.of(new OrganizationId("iom")))
                .period(DateRange.parse("2017/2019"))
                .state(ProgressReportState.PUBLISHED)
                .published(PartialDate.parse("2020-03"))
                .addSection(reportSection())
                .addStatedCount(statedCount())
                .follows(new ProgressReportId("report-2016"))
                .addDocument(new DocumentId("meeting-report"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static ProgressReport progressReport2() {
        return ProgressReport.builder()
                .id(new ProgressReportId("report-2020"))
                .plan(new ActionPlanId("plan-2020"))
                .title(text("en", "Progress by 2021"))
                .kind(ProgressReportKind.INTERIM)
                .addAuthor(Actor.of(new MemberStateId("jamaica")))
                .period(DateRange.parse("2020-01/2021-12"))
                .state(ProgressReportState.DRAFT)
                .addSection(reportSection2())
                .addStatedCount(statedCount2())
                .addDocument(new DocumentId("conclusions"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Purpose purpose() {
        return Purpose.builder()
                .code(PurposeCode.REGIONAL_DIALOGUE)
                .text(text("en", "To talk openly about migration in the region."))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Purpose purpose2() {
        return Purpose.builder()
                .code(PurposeCode.KNOWLEDGE_EXCHANGE)
                .text(text("en", "To learn from each other."))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Organization organization() {
        return Organization.builder()
                .id(new OrganizationId("iom"))
                .name(text("en", "International Organization for Migration"))
                .acronym(text("en", "IOM", "es", "OIM"))
                .kind(OrganizationKind.UN_AGENCY)
                .url("https://www.iom.int/")
                .parent(new OrganizationId("united-nations"))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Organization organization2() {
        return Organization.builder()
                .id(new OrganizationId("unhcr"))
                .name(text("en", "Office of the United Nations High Commissioner for Refugees"))
                .acronym(text("en", "UNHCR"))
                .kind(OrganizationKind.DONOR)
                .url("https://www.unhcr.org/")
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    public static Secretariat secretariat() {
        return Secretariat.builder()
                .addHost(new OrganizationId("iom"))
                .state(SecretariatState.PROPOSED)
                .addFunction(text("en", "Prepares the meetings."))
                .range(DateRange.parse("2019/.."))
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static Secretariat secretariat2() {
        return Secretariat.builder()
                .addHost(new OrganizationId("unhcr"))
                .state(SecretariatState.ESTABLISHED)
                .addFunction(text("en", "Keeps the record."))
                .addFunction(text("en", "Answers the mail."))
                .range(DateRange.parse("2020/2021"))
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    /** With the few plain things beside the first values to which those refer. */
    public static ConsultativeMechanism consultativeMechanism() {
        return ConsultativeMechanism.builder()
                .id(new MechanismId("sample-consultations"))
                .name(text("en", "Sample Consultations", "es", "Consultas de Muestra"))
                .acronym(text("en", "SC", "nl", "VV"))
                .description(text("en", "Made up for tests."))
                .addEstablished(sourcedDate())
                .addLaunched(sourcedDate())
                .addPurpose(purpose())
                .addParticipant(memberState())
                .addOrganization(organization())
                .addOrganization(Organization.builder()
                        .id(new OrganizationId("united-nations"))
                        .name(text("en", "United Nations"))
                        .kind(OrganizationKind.OTHER)
                        .build())
                .secretariat(secretariat())
                .addOffice(office())
                .addStatedCount(statedCount())
                .addTopic(thematicTopic())
                .addTopic(topic(TopicCode.BORDER_MANAGEMENT, "Border management"))
                .addTopic(topic(TopicCode.MIGRANT_SMUGGLING, "Smuggling of migrants"))
                .addNetwork(network())
                .addConsultation(consultation())
                .addConsultation(Consultation.builder()
                        .id(new ConsultationId("before-the-valley"))
                        .title(text("en", "Preparatory meeting"))
                        .kind(ConsultationKind.PREPARATORY)
                        .state(ConsultationState.UNCONFIRMED)
                        .build())
                .addConsultation(Consultation.builder()
                        .id(new ConsultationId("the-valley-conference"))
                        .title(text("en", "Conference of the islands"))
                        .kind(ConsultationKind.CONFERENCE)
                        .state(ConsultationState.UNCONFIRMED)
                        .build())
                .addGoodPractice(goodPractice())
                .addPlan(actionPlan())
                .addPlan(ActionPlan.builder()
                        .id(new ActionPlanId("regional-plan-2006"))
                        .title(text("en", "The plan before"))
                        .state(ActionPlanState.CLOSED)
                        .build())
                .addCommitment(commitment())
                .addCommitment(Commitment.builder()
                        .id(new CommitmentId("train-officials"))
                        .plan(new ActionPlanId("regional-plan-2006"))
                        .title(text("en", "Train officials"))
                        .addLead(Actor.of(new OrganizationId("iom")))
                        .build())
                .addReport(progressReport())
                .addReport(ProgressReport.builder()
                        .id(new ProgressReportId("report-2016"))
                        .plan(new ActionPlanId("regional-plan-2016"))
                        .period(DateRange.parse("2016/2016"))
                        .state(ProgressReportState.PUBLISHED)
                        .build())
                .addDocument(document())
                .addSource(source())
                .dataset(dataset())
                .addCitation(cited())
                .extensions(UNKNOWN)
                .build();
    }

    public static ConsultativeMechanism consultativeMechanism2() {
        return ConsultativeMechanism.builder()
                .id(new MechanismId("other-consultations"))
                .name(text("en", "Other Consultations"))
                .acronym(text("en", "OC"))
                .addEstablished(sourcedDate2())
                .addLaunched(sourcedDate2())
                .addPurpose(purpose2())
                .addParticipant(memberState2())
                .addOrganization(organization2())
                .secretariat(secretariat2())
                .addOffice(office2())
                .addStatedCount(statedCount2())
                .addTopic(thematicTopic2())
                .addNetwork(network2())
                .addConsultation(consultation2())
                .addGoodPractice(goodPractice2())
                .addPlan(actionPlan2())
                .addCommitment(commitment2())
                .addCommitment(Commitment.builder()
                        .id(new CommitmentId("register-births-of-2019"))
                        .title(text("en", "Register births"))
                        .addLead(Actor.of(new MemberStateId("jamaica")))
                        .build())
                .addReport(progressReport2())
                .addDocument(document2())
                .addSource(source2())
                .dataset(dataset2())
                .addCitation(citation2())
                .extensions(OTHER_UNKNOWN)
                .build();
    }

    private static ThematicTopic topic(TopicCode code, String label) {
        return ThematicTopic.builder().code(code).label(text("en", label)).build();
    }

    private static IndicatorValue value(String number, String date) {
        return IndicatorValue.builder()
                .value(new BigDecimal(number))
                .date(PartialDate.parse(date))
                .build();
    }

    /** Languages and texts in turn. */
    private static LocalizedText text(String... languagesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int at = 0; at < languagesAndTexts.length; at += 2) {
            texts.put(languagesAndTexts[at], languagesAndTexts[at + 1]);
        }
        return LocalizedText.of(texts);
    }

    private static Extensions unknown() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("zeta", "from tomorrow");
        members.put("alpha", new NumberLiteral("1.50"));
        members.put("nothing", null);
        members.put("deep", Map.of("list", Arrays.asList(true, null, List.of(new NumberLiteral("-0")))));
        return Extensions.of(members);
    }
}
