// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases on when meetings are and who is there, on both sides of where the rules turn. */
final class MeetingCases {
    private MeetingCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        sessions(cases);
        delegations(cases);
        circles(cases);
        return cases;
    }

    private static void sessions(List<Case> cases) {
        session(cases, "on-the-last-day", "2016-12-05/2016-12-08", "2016-12-08/2016-12-08", true);
        session(cases, "in-a-month-that-overlaps", "2016-12-05/2016-12-08", "2016-12/2016-12", true);
        session(cases, "in-a-meeting-of-a-month", "2016-12/2016-12", "2016-12-31/2016-12-31", true);
        session(cases, "on-the-day-before", "2016-12-05/2016-12-08", "2016-12-04/2016-12-04", false);
        session(cases, "from-the-day-before", "2016-12-05/2016-12-08", "2016-12-04/2016-12-06", false);
        session(cases, "in-the-month-before", "2016-12/2016-12", "2016-11/2016-11", false);
    }

    private static void session(List<Case> cases, String name, String meeting, String session, boolean good) {
        Map<String, @Nullable Object> tree = Minimal.document(Consultation.class);
        tree.put("dates", List.of(members("range", meeting)));
        tree.put("sessions", List.of(members("dates", List.of(members("range", session)))));
        Case about = Case.of(
                        RuleCode.CONSULTATION_SESSION_OUTSIDE,
                        name,
                        Consultation.class,
                        "A meeting of %s with a session of %s.".formatted(meeting, session))
                .tree(tree);
        cases.add(
                good
                        ? about
                        : about.finds(RuleCode.CONSULTATION_SESSION_OUTSIDE, "/sessions/0/dates", session, meeting));
    }

    private static void delegations(List<Case> cases) {
        RuleCode more = RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED;
        Map<String, Object> switzerland = members("actor", country("CH"));
        cases.add(counted(more, "absent", "One that is listed as absent is not counted.", switzerland, absent("BR")));
        cases.add(counted(more, "twice", "One through two bodies is one.", switzerland, switzerland));
        cases.add(counted(
                more,
                "group",
                "A group is no state.",
                switzerland,
                members("actor", members("kind", "group", "name", members("en", "The islands")))));
        cases.add(counted(
                        more,
                        "countries",
                        "Countries outside the mechanism are counted.",
                        switzerland,
                        members("actor", country("BR"), "role", "guest"))
                .finds(more, "/delegations", 2, 1));
        RuleCode disputed = RuleCode.FACT_DISPUTED;
        cases.add(mechanism(
                        disputed,
                        "present-and-absent",
                        "One source names it as present, another as absent.",
                        List.of(switzerland, absent("CH")))
                .finds(disputed, "/consultations/0/delegations/1", "/consultations/0/delegations/0"));
        cases.add(mechanism(
                disputed,
                "present-twice",
                "As a participant and as a guest it was present.",
                List.of(switzerland, members("actor", country("CH"), "role", "guest"))));
        cases.add(mechanism(
                disputed,
                "present-and-absent-ranked",
                "One of two that disagree is ranked above the other.",
                List.of(
                        members("actor", country("CH"), "rank", "preferred"),
                        members("actor", country("CH"), "role", "absent"))));
    }

    /** In the order given, which that of {@link Map#of} is not. */
    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }

    private static Map<String, Object> country(String code) {
        return members("kind", "country", "country", code);
    }

    private static Map<String, Object> absent(String country) {
        return members("actor", country(country), "role", "absent");
    }

    private static Case counted(
            RuleCode rule, String name, String purpose, Map<String, Object> first, Map<String, Object> second) {
        Map<String, @Nullable Object> tree = Minimal.document(Consultation.class);
        tree.put(
                "attendance", List.of(members("unit", "states", "count", members("value", 1, "qualifier", "exactly"))));
        tree.put("delegations", List.of(first, second));
        return Case.of(rule, name, Consultation.class, purpose).tree(tree);
    }

    private static Case mechanism(RuleCode rule, String name, String purpose, List<Map<String, Object>> delegations) {
        Map<String, @Nullable Object> meeting = Minimal.document(Consultation.class);
        meeting.remove(Minimal.VERSION_MEMBER);
        meeting.put("delegations", delegations);
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        tree.put("consultations", List.of(meeting));
        return Case.of(rule, name, ConsultativeMechanism.class, purpose).tree(tree);
    }

    private static void circles(List<Case> cases) {
        circle(cases, RuleCode.CONSULTATION_FOLLOWS_CYCLE, "follows");
        circle(cases, RuleCode.CONSULTATION_PART_OF_CYCLE, "partOf");
    }

    private static void circle(List<Case> cases, RuleCode rule, String member) {
        Map<String, @Nullable Object> tree = Minimal.mechanism();
        tree.put("consultations", List.of(meeting("b", member, "c"), meeting("c", member, "b")));
        cases.add(Case.of(rule, "two", ConsultativeMechanism.class, "Two consultations name each other: one finding.")
                .tree(tree)
                .finds(rule, "/consultations/0/" + member, "b"));
        Map<String, @Nullable Object> chain = Minimal.mechanism();
        chain.put("consultations", List.of(meeting("b", member, "c"), meeting("c", null, null)));
        cases.add(
                Case.of(rule, "chain", ConsultativeMechanism.class, "One consultation names another, which names none.")
                        .tree(chain));
    }

    private static Map<String, @Nullable Object> meeting(String id, @Nullable String member, @Nullable String other) {
        Map<String, @Nullable Object> meeting = Minimal.document(Consultation.class);
        meeting.remove(Minimal.VERSION_MEMBER);
        meeting.put("id", id);
        if (member != null) {
            meeting.put(member, other);
        }
        return meeting;
    }
}
