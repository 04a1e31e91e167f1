// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.progress.MechanismProgress;
import io.github.cmcmodel.progress.ParticipationHistory;
import io.github.cmcmodel.progress.StatusTally;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview as plain text, section by section. */
final class OverviewText {
    private static final int WIDTH = 100;
    private static final int DATE_WIDTH = 24;
    private static final String INDENT = " ".repeat(DATE_WIDTH);
    private static final String UNKNOWN = "unknown";

    private final PrintStream out;
    private final ConsultativeMechanism mechanism;
    private final MechanismIndex index;
    private final LocalDate day;
    private final Locale language;

    OverviewText(PrintStream out, ConsultativeMechanism mechanism, LocalDate day, Locale language) {
        this.out = out;
        this.mechanism = mechanism;
        this.index = MechanismIndex.of(mechanism);
        this.day = day;
        this.language = language;
    }

    void print(FindingReport report) {
        out.println(text(mechanism.getName())
                + mechanism
                        .getAcronym()
                        .map(acronym -> " (" + text(acronym) + ")")
                        .orElse("") + ", seen on " + day);
        mechanism.getDescription().ifPresent(description -> paragraph("", text(description)));
        out.println();
        versions("Established", mechanism.getEstablished());
        versions("Launched", mechanism.getLaunched());
        mechanism.getSecretariat().ifPresent(this::secretariat);
        participants();
        timeline();
        topicsByYear();
        networks();
        plans();
        findings(report);
    }

    /** One finding: severity, subject, place in the text, pointer; then code and message. */
    static String line(Finding finding, Locale language) {
        List<String> place = new ArrayList<>();
        finding.subject().ifPresent(place::add);
        finding.position().ifPresent(at -> place.add("line " + at.line() + ", column " + at.column()));
        String pointer = finding.shownPointer();
        place.add(pointer.isEmpty() ? "the document as a whole" : pointer);
        return "  " + finding.severity().code() + " at " + String.join(", ", place) + "\n    "
                + finding.rule().code() + ": " + finding.message(language);
    }

    private void versions(String what, List<SourcedDate> dates) {
        if (!dates.isEmpty()) {
            out.println(what + ": "
                    + dates.stream()
                            .map(date -> date.getDate() + sources(date.getCitations()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void secretariat(Secretariat secretariat) {
        String hosts = secretariat.getHosts().stream()
                .map(index::find)
                .flatMap(Optional::stream)
                .map(Organization::getName)
                .map(this::text)
                .collect(Collectors.joining(", "));
        out.println("Secretariat: " + word(secretariat.getState()) + ", in " + (hosts.isEmpty() ? UNKNOWN : hosts)
                + sources(secretariat.getCitations()));
    }

    private void participants() {
        heading("Participants by standing and affiliation");
        for (Standing standing : mechanism.getParticipants().stream()
                .map(MemberState::getStanding)
                .distinct()
                .toList()) {
            Map<String, List<MemberState>> byAffiliation =
                    new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
            long count = 0;
            for (MemberState state : mechanism.getParticipants()) {
                if (state.getStanding().equals(standing)) {
                    count++;
                    byAffiliation
                            .computeIfAbsent(affiliations(state), none -> new ArrayList<>())
                            .add(state);
                }
            }
            out.println(Codelist.label(standing, language) + ": " + count);
            byAffiliation.forEach((affiliation, states) -> paragraph(
                    "  " + (affiliation.isEmpty() ? "no affiliation known" : affiliation) + " (" + states.size()
                            + "): ",
                    states.stream().map(this::name).collect(Collectors.joining(", "))));
        }
    }

    /** The affiliations that hold on the day, as far as the sources say. */
    private String affiliations(MemberState state) {
        return state.getAffiliations().stream()
                .filter(affiliation ->
                        affiliation.getRange().map(range -> range.contains(day)).orElse(true))
                .map(this::affiliation)
                .collect(Collectors.joining(" and "));
    }

    private String affiliation(Affiliation affiliation) {
        String organization = index.find(affiliation.getOrganization())
                .map(found -> text(found.getAcronym().orElse(found.getName())))
                .orElse(affiliation.getOrganization().value());
        return organization + " " + word(affiliation.getStatus())
                + (isDisputed(affiliation.getCitations()) ? " (disputed)" : "");
    }

    private void timeline() {
        heading("Consultations");
        List<Consultation> ordered = mechanism.getConsultations().stream()
                .sorted(Comparator.comparing(OverviewText::firstDay))
                .toList();
        for (Consultation consultation : ordered) {
            String dates = consultation.getDates().stream()
                    .map(SourcedRange::getRange)
                    .map(OverviewText::shortened)
                    .distinct()
                    .collect(Collectors.joining(" or "));
            String when = dates.isEmpty() ? "date " + UNKNOWN : dates;
            String start = when + " ".repeat(Math.max(0, DATE_WIDTH - when.length()));
            if (start.length() > DATE_WIDTH) {
                out.println(start);
                start = INDENT;
            }
            paragraph(start, text(consultation.getTitle()));
            paragraph(INDENT, details(consultation));
        }
    }

    private String details(Consultation consultation) {
        Stream<String> place = Stream.of(word(consultation.getKind()), word(consultation.getState()));
        Stream<String> venue = consultation.getVenues().stream().map(this::venue);
        Stream<String> counts = attendance(consultation);
        int listed = RollCall.of(consultation).with(RollCall.Answer.PRESENT).size();
        Stream<String> named = listed == 0 ? Stream.empty() : Stream.of("named: " + listed);
        return Stream.of(place, venue, counts, named).flatMap(part -> part).collect(Collectors.joining("; "));
    }

    private String venue(Venue venue) {
        return Stream.concat(
                        venue.getPlace().map(this::text).stream(),
                        venue.getState().flatMap(index::find).map(this::name).or(() -> venue.getCountry()).stream())
                .collect(Collectors.joining(", "));
    }

    /** All counts of one unit side by side; where there is more than one, each with its sources. */
    private Stream<String> attendance(Consultation consultation) {
        Map<String, List<Attendance>> byUnit = consultation.getAttendance().stream()
                .collect(Collectors.groupingBy(
                        attendance -> word(attendance.getUnit()), LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().map(entry -> entry.getKey() + ": " + versions(entry.getValue()));
    }

    private String versions(List<Attendance> counts) {
        return counts.stream()
                .map(attendance -> amount(attendance) + (counts.size() == 1 ? "" : sources(attendance.getCitations())))
                .collect(Collectors.joining(" or "));
    }

    private String amount(Attendance attendance) {
        CountQualifier qualifier = attendance.getCount().qualifier();
        return (qualifier == CountQualifier.EXACTLY ? "" : word(qualifier) + " ")
                + attendance.getCount().value()
                + attendance.getCount().upTo().map(highest -> "–" + highest).orElse("");
    }

    private void topicsByYear() {
        heading("Topics by year of the meetings held");
        ParticipationHistory.held(mechanism).topicsByYear().forEach((year, topics) -> {
            if (!topics.isEmpty()) {
                paragraph(
                        "  " + year + "  ",
                        topics.entrySet().stream().map(this::topic).collect(Collectors.joining(", ")));
            }
        });
    }

    private String topic(Map.Entry<TopicCode, List<ConsultationId>> meetings) {
        String label = index.find(meetings.getKey())
                .map(ThematicTopic::getLabel)
                .map(this::text)
                .orElse(meetings.getKey().value());
        int times = meetings.getValue().size();
        return label + (times == 1 ? "" : " (" + times + ")");
    }

    private void networks() {
        heading("Networks");
        for (Network network : mechanism.getNetworks()) {
            out.println("  " + text(network.getName()) + ": " + word(network.getState())
                    + network.getSince().map(since -> " since " + since).orElse("")
                    + ", meetings: " + network.getConsultations().size());
        }
    }

    private void plans() {
        heading("Plans and commitments");
        StatusTally total = MechanismProgress.of(mechanism, day).total();
        out.println("  " + total.total() + " commitments: "
                + Stream.concat(
                                Arrays.stream(CommitmentStatusCategory.values())
                                        .map(category -> total.count(category) + " " + word(category)),
                                Stream.of(total.unknown() + " of unknown status", total.unreported() + " unreported"))
                        .collect(Collectors.joining(", ")));
        for (ActionPlan plan : mechanism.getPlans()) {
            out.println("  " + text(plan.getTitle()) + ": " + word(plan.getState())
                    + plan.getAdopted().map(adopted -> " " + adopted).orElse("")
                    + plan.getHorizon().map(horizon -> ", for " + horizon).orElse(""));
            List<Commitment> promised = mechanism.getCommitments().stream()
                    .filter(commitment -> commitment.getPlan().equals(Optional.of(plan.getId())))
                    .toList();
            plan.getChapters().forEach(chapter -> chapter(chapter, promised));
            commitments(promised.stream()
                    .filter(commitment -> commitment.getChapter().isEmpty())
                    .toList());
            mechanism.getReports().stream()
                    .filter(report -> report.getPlan().equals(plan.getId()))
                    .forEach(this::report);
        }
        List<Commitment> pledges = mechanism.getCommitments().stream()
                .filter(commitment -> commitment.getPlan().isEmpty())
                .toList();
        if (!pledges.isEmpty()) {
            out.println("  In no plan:");
            commitments(pledges);
        }
    }

    private void chapter(PlanChapter chapter, List<Commitment> promised) {
        paragraph("    " + chapter.getNumber() + "  ", text(chapter.getTitle()));
        chapter.getAreas().forEach(area -> paragraph("       " + area.getCode() + ". ", text(area.getTitle())));
        commitments(promised.stream()
                .filter(commitment -> commitment.getChapter().equals(Optional.of(chapter.getNumber())))
                .toList());
    }

    private void commitments(List<Commitment> commitments) {
        for (Commitment commitment : commitments) {
            CommitmentProgress progress = CommitmentProgress.of(commitment, day);
            String status = progress.status().map(this::word).orElse("unreported");
            paragraph(
                    "       * ",
                    text(commitment.getTitle()) + ": " + status + (progress.isOverdue() ? ", overdue" : ""));
        }
    }

    private void report(ProgressReport report) {
        out.println("    Report on " + report.getPeriod() + ": " + word(report.getState())
                + report.getPublished().map(published -> " " + published).orElse(""));
    }

    private void findings(FindingReport report) {
        heading("Findings");
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            out.println(severity.code() + ": " + findings.size());
            findings.forEach(finding -> out.println(line(finding, language)));
        }
        out.println();
    }

    private void heading(String heading) {
        out.println();
        out.println(heading.toUpperCase(Locale.ROOT));
    }

    /** Breaks a text into lines, the later ones under the first's start. */
    private void paragraph(String start, String text) {
        String indent = " ".repeat(start.length());
        StringBuilder line = new StringBuilder(start);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    private static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream()
                        .filter(citation -> !citation.refutes())
                        .map(citation -> citation.getSource().value())
                        .distinct()
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static boolean isDisputed(List<Citation> citations) {
        return citations.stream().anyMatch(Citation::refutes);
    }

    private static LocalDate firstDay(Consultation consultation) {
        return consultation.getDates().stream()
                .flatMap(date -> date.getRange().earliest().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** A range of one date as that date. */
    private static String shortened(DateRange range) {
        return range.end().equals(range.start()) ? range.start().toString() : range.toString();
    }

    private String name(MemberState state) {
        return text(state.getName());
    }

    private String text(LocalizedText text) {
        return text.in(language);
    }

    private String word(Code code) {
        return inSentence(Codelist.label(code, language));
    }

    private String word(ClosedCode code) {
        return inSentence(Codelist.label(code, language));
    }

    /** A label as it stands inside a sentence: "Sovereign state" as "sovereign state", "CMC-thema's" as it is. */
    private String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
