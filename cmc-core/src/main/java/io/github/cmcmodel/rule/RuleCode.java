// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import static io.github.cmcmodel.rule.RuleArgument.input;
import static io.github.cmcmodel.rule.RuleArgument.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every rule there is, such as {@link #CONSULTATION_ATTENDANCE_CONFLICT}, written
 * {@code consultation.attendance-conflict}.
 *
 * <p>A code that has been released keeps its meaning for ever and is never used again for another rule. New codes come
 * with minor versions.
 */
public enum RuleCode {
    /** The document holds nothing but white space. */
    JSON_EMPTY("json.empty", Severity.ERROR, RuleLayer.DOCUMENT),
    /** The bytes are not UTF-8. */
    JSON_ENCODING("json.encoding", Severity.ERROR, RuleLayer.DOCUMENT, input("problem")),
    /** The document starts with a byte order mark, which JSON does not allow and this library skips. */
    JSON_BYTE_ORDER_MARK("json.byte-order-mark", Severity.WARNING, RuleLayer.DOCUMENT),
    /** The text is not JSON from here on. */
    JSON_SYNTAX("json.syntax", Severity.ERROR, RuleLayer.DOCUMENT, input("problem")),
    /** The text ends before the document does. */
    JSON_TRUNCATED("json.truncated", Severity.ERROR, RuleLayer.DOCUMENT),
    /** Something follows the end of the document. */
    JSON_TRAILING_CONTENT("json.trailing-content", Severity.ERROR, RuleLayer.DOCUMENT),
    /** The document is larger than the reader was told to accept. */
    JSON_LIMIT_EXCEEDED("json.limit-exceeded", Severity.ERROR, RuleLayer.DOCUMENT, own("limit"), own("maximum")),
    /** A stream of records is not what its first or last line says. */
    JSON_STREAM_DIFFERS(
            "json.stream-differs", Severity.ERROR, RuleLayer.DOCUMENT, own("member"), input("stated"), own("found")),
    /** An object has two members of one name. */
    JSON_DUPLICATE_MEMBER("json.duplicate-member", Severity.ERROR, RuleLayer.STRUCTURE, input("member")),
    /** A required member is not there. */
    STRUCTURE_MISSING_MEMBER("structure.missing-member", Severity.ERROR, RuleLayer.STRUCTURE, own("member")),
    /** A member holds another kind of JSON value than it must. */
    STRUCTURE_WRONG_KIND("structure.wrong-kind", Severity.ERROR, RuleLayer.STRUCTURE, own("expected"), own("actual")),
    /** This version does not know the member; it is kept as it is. */
    STRUCTURE_UNKNOWN_MEMBER("structure.unknown-member", Severity.INFORMATION, RuleLayer.STRUCTURE, input("member")),
    /** The text is none of the values of a closed list. */
    STRUCTURE_UNKNOWN_VALUE(
            "structure.unknown-value", Severity.ERROR, RuleLayer.STRUCTURE, input("value"), own("allowed")),
    /** The document was written for a later minor version; what is new in it is kept unread. */
    VERSION_NEWER_MINOR(
            "version.newer-minor", Severity.INFORMATION, RuleLayer.STRUCTURE, input("version"), own("supported")),
    /** The document was written for a version that this library cannot read. */
    VERSION_UNSUPPORTED("version.unsupported", Severity.ERROR, RuleLayer.STRUCTURE, input("version"), own("supported")),
    /** An identifier is not a slug. */
    ID_MALFORMED("id.malformed", Severity.ERROR, RuleLayer.FORM, input("value"), own("maximum")),
    /** A code is not written as codes are. */
    CODE_MALFORMED("code.malformed", Severity.ERROR, RuleLayer.FORM, input("value"), own("maximum")),
    /** A date is not written in one of the forms allowed. */
    DATE_MALFORMED("date.malformed", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** A date is written well, but there is no such day or month. */
    DATE_IMPOSSIBLE("date.impossible", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** A range of dates is not written in one of the forms allowed. */
    RANGE_MALFORMED("range.malformed", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** A range ends before it starts. */
    RANGE_END_BEFORE_START("range.end-before-start", Severity.ERROR, RuleLayer.FORM, input("start"), input("end")),
    /** A single date stands where a range must name its start and its end. */
    RANGE_SINGLE_DATE("range.single-date", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** A count is below zero. */
    COUNT_NEGATIVE("count.negative", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** The higher number of a count is lower than the other. */
    COUNT_UP_TO_BELOW_VALUE("count.up-to-below-value", Severity.ERROR, RuleLayer.FORM, input("upTo"), input("value")),
    /** A count has a higher number, although its qualifier bounds it on one side already. */
    COUNT_UP_TO_WITH_BOUND("count.up-to-with-bound", Severity.ERROR, RuleLayer.FORM, own("qualifier")),
    /** A number is not written as JSON numbers are, or is beyond the size this library keeps. */
    NUMBER_MALFORMED("number.malformed", Severity.ERROR, RuleLayer.FORM, input("value")),
    /** A localized text has no entry at all. */
    TEXT_WITHOUT_LANGUAGE("text.without-language", Severity.ERROR, RuleLayer.FORM),
    /** A localized text has two entries for one language. */
    LANGUAGE_DUPLICATE("language.duplicate", Severity.ERROR, RuleLayer.FORM, input("language")),
    /** A text is there but says nothing. */
    TEXT_BLANK("text.blank", Severity.ERROR, RuleLayer.VALUE),
    /** A text has more characters (code points) than its attribute allows. */
    TEXT_TOO_LONG("text.too-long", Severity.ERROR, RuleLayer.VALUE, input("length"), own("maximum")),
    /** A text holds a control character, a bidirectional override or half a surrogate pair. */
    TEXT_FORBIDDEN_CHARACTER(
            "text.forbidden-character", Severity.ERROR, RuleLayer.VALUE, input("character"), input("offset")),
    /** A language tag is not well-formed by BCP 47. */
    LANGUAGE_MALFORMED("language.malformed", Severity.ERROR, RuleLayer.VALUE, input("language")),
    /** An address is not an absolute http or https address. */
    URL_MALFORMED("url.malformed", Severity.ERROR, RuleLayer.VALUE, input("value")),
    /** A country code is not in the standard it belongs to. */
    ISO_UNKNOWN_CODE(
            "iso.unknown-code", Severity.ERROR, RuleLayer.VALUE, input("value"), own("standard"), own("meant")),
    /** A code is not in this library's list; open lists may grow, so it is kept. */
    CODE_UNKNOWN("code.unknown", Severity.INFORMATION, RuleLayer.VALUE, input("value"), own("list")),
    /** A number that counts years is not above zero. */
    NUMBER_NOT_POSITIVE("number.not-positive", Severity.ERROR, RuleLayer.VALUE),
    /** A text that everybody may see holds what looks like an e-mail address or a telephone number. */
    PRIVACY_CONTACT_IN_PUBLIC_TEXT("privacy.contact-in-public-text", Severity.WARNING, RuleLayer.VALUE, own("kind")),
    /** Two country codes of one participant mean different countries. */
    ISO_CODES_DISAGREE("iso.codes-disagree", Severity.ERROR, RuleLayer.OBJECT, input("first"), input("second")),
    /** A country code was withdrawn, and the participant is not shown to have taken part while it was in force. */
    ISO_WITHDRAWN_CODE(
            "iso.withdrawn-code", Severity.ERROR, RuleLayer.OBJECT, input("value"), own("standard"), own("withdrawn")),
    /** A country or territory that is part of a state, and is identified by a code, does not say of which. */
    TERRITORY_WITHOUT_STATE("territory.without-state", Severity.ERROR, RuleLayer.OBJECT),
    /** A country or territory that is part of a state is shown as party to a treaty in its own right. */
    TERRITORY_PARTY_IN_OWN_RIGHT(
            "territory.party-in-own-right", Severity.ERROR, RuleLayer.OBJECT, input("instrument"), input("action")),
    /** A sovereign state is shown as part of another. */
    STATE_PART_OF_ANOTHER("state.part-of-another", Severity.ERROR, RuleLayer.OBJECT, input("state")),
    /** A country or territory is shown as part of itself. */
    TERRITORY_PART_OF_ITSELF("territory.part-of-itself", Severity.ERROR, RuleLayer.OBJECT, input("state")),
    /** An actor does not say who it is in the way that its kind wants. */
    ACTOR_UNNAMED("actor.unnamed", Severity.ERROR, RuleLayer.OBJECT, own("kind"), own("member")),
    /** An actor has what only actors of another kind have. */
    ACTOR_DIFFERS_FROM_KIND("actor.differs-from-kind", Severity.ERROR, RuleLayer.OBJECT, own("kind"), own("member")),
    /** A participant has no country code, so it cannot be told which state or territory is meant. */
    PARTICIPANT_UNIDENTIFIED("participant.unidentified", Severity.WARNING, RuleLayer.OBJECT),
    /** Two participations in the same role cover the same time. */
    PARTICIPATION_OVERLAP("participation.overlap", Severity.WARNING, RuleLayer.OBJECT, input("role"), input("other")),
    /** A retired topic names none that takes its place. */
    TOPIC_RETIRED_WITHOUT_REPLACEMENT("topic.retired-without-replacement", Severity.INFORMATION, RuleLayer.OBJECT),
    /** A venue lies in a participating state or territory and in a country outside the mechanism. */
    VENUE_STATE_AND_COUNTRY(
            "venue.state-and-country", Severity.ERROR, RuleLayer.OBJECT, input("state"), input("country")),
    /** A consultation is said to have been held, but no source says when. */
    CONSULTATION_HELD_WITHOUT_DATE("consultation.held-without-date", Severity.INFORMATION, RuleLayer.OBJECT),
    /** Sources give dates of one consultation that differ. */
    CONSULTATION_DATES_CONFLICT(
            "consultation.dates-conflict", Severity.INFORMATION, RuleLayer.OBJECT, input("first"), input("second")),
    /** Sources count the attendance of one consultation in ways that cannot both be right. */
    CONSULTATION_ATTENDANCE_CONFLICT(
            "consultation.attendance-conflict",
            Severity.WARNING,
            RuleLayer.OBJECT,
            input("unit"),
            input("first"),
            input("second")),
    /** A session took place before or after its meeting, by any reading of the dates. */
    CONSULTATION_SESSION_OUTSIDE(
            "consultation.session-outside", Severity.WARNING, RuleLayer.OBJECT, input("session"), input("meeting")),
    /** More states and territories are listed than any source counts. */
    CONSULTATION_MORE_LISTED_THAN_COUNTED(
            "consultation.more-listed-than-counted",
            Severity.WARNING,
            RuleLayer.OBJECT,
            input("listed"),
            input("counted")),
    /** The list of delegations is said to be complete, yet no count agrees with it. */
    CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT(
            "consultation.complete-list-differs-from-count",
            Severity.WARNING,
            RuleLayer.OBJECT,
            input("listed"),
            input("counted")),
    /** A network lists one member twice in the same role. */
    NETWORK_MEMBER_DUPLICATE(
            "network.member-duplicate", Severity.ERROR, RuleLayer.OBJECT, input("member"), input("other")),
    /** A person is recorded without saying what for, or until when. */
    FOCAL_POINT_PERSON_WITHOUT_PURPOSE(
            "focal-point.person-without-purpose", Severity.ERROR, RuleLayer.OBJECT, own("missing")),
    /** A plan names itself as the plan before. */
    PLAN_SUCCEEDS_ITSELF("plan.succeeds-itself", Severity.ERROR, RuleLayer.OBJECT),
    /** A plan has two chapters of one number, or a chapter two areas of one code. */
    PLAN_CHAPTER_DUPLICATE("plan.chapter-duplicate", Severity.ERROR, RuleLayer.OBJECT, input("chapter")),
    /** Nobody is named who leads the commitment. */
    COMMITMENT_WITHOUT_LEAD("commitment.without-lead", Severity.INFORMATION, RuleLayer.OBJECT),
    /** An update is dated before the update that is before it. */
    COMMITMENT_UPDATE_OUT_OF_ORDER(
            "commitment.update-out-of-order", Severity.ERROR, RuleLayer.OBJECT, input("date"), input("before")),
    /** An update is dated before the commitment starts. */
    COMMITMENT_UPDATE_BEFORE_START(
            "commitment.update-before-start", Severity.WARNING, RuleLayer.OBJECT, input("date"), input("start")),
    /** A correction names no update that is before it. */
    COMMITMENT_UPDATE_REPLACES_UNKNOWN(
            "commitment.update-replaces-unknown", Severity.ERROR, RuleLayer.OBJECT, input("update")),
    /** A commitment that was reported as fulfilled is later reported as open again. */
    COMMITMENT_FULFILLED_THEN_REOPENED(
            "commitment.fulfilled-then-reopened",
            Severity.WARNING,
            RuleLayer.OBJECT,
            input("date"),
            input("fulfilled")),
    /** A commitment is related to itself. */
    COMMITMENT_RELATED_TO_ITSELF("commitment.related-to-itself", Severity.ERROR, RuleLayer.OBJECT),
    /** A term is agreed before the term that is before it in the list. */
    COMMITMENT_TERM_OUT_OF_ORDER(
            "commitment.term-out-of-order", Severity.WARNING, RuleLayer.OBJECT, input("date"), input("before")),
    /** A milestone ends before its commitment begins, or after it has ended. */
    COMMITMENT_MILESTONE_OUTSIDE_TERM(
            "commitment.milestone-outside-term", Severity.WARNING, RuleLayer.OBJECT, input("end")),
    /** Somebody is covered by a commitment and not covered by it at one time. */
    COMMITMENT_COVERAGE_CONFLICT("commitment.coverage-conflict", Severity.WARNING, RuleLayer.OBJECT, own("other")),
    /** A term was agreed after it had ended. */
    TERM_AGREED_AFTER_END("term.agreed-after-end", Severity.WARNING, RuleLayer.OBJECT, input("agreed"), input("end")),
    /** A relation names neither a commitment nor a scheme with an identifier. */
    RELATION_WITHOUT_TARGET("relation.without-target", Severity.ERROR, RuleLayer.OBJECT),
    /** A relation names a commitment and something in another scheme. */
    RELATION_WITH_TWO_TARGETS("relation.with-two-targets", Severity.ERROR, RuleLayer.OBJECT),
    /** It is not said in what currency an amount is, so that it cannot be compared with others. */
    AMOUNT_WITHOUT_CURRENCY("amount.without-currency", Severity.INFORMATION, RuleLayer.OBJECT),
    /** A value ends its range below its least number. */
    INDICATOR_UP_TO_BELOW_VALUE(
            "indicator.up-to-below-value", Severity.ERROR, RuleLayer.OBJECT, input("upTo"), input("value")),
    /** A value is for neither a date nor a period. */
    INDICATOR_VALUE_WITHOUT_TIME("indicator.value-without-time", Severity.ERROR, RuleLayer.OBJECT),
    /** A value is for a date and for a period. */
    INDICATOR_VALUE_WITH_TWO_TIMES("indicator.value-with-two-times", Severity.ERROR, RuleLayer.OBJECT),
    /** An indicator has numbers but no unit. */
    INDICATOR_UNIT_MISSING("indicator.unit-missing", Severity.WARNING, RuleLayer.OBJECT),
    /** A target lies on the other side of the baseline than the indicator is meant to move. */
    INDICATOR_TARGET_AGAINST_DIRECTION(
            "indicator.target-against-direction",
            Severity.ERROR,
            RuleLayer.OBJECT,
            input("target"),
            input("baseline"),
            input("direction")),
    /** An observation is dated before the baseline. */
    INDICATOR_OBSERVATION_BEFORE_BASELINE(
            "indicator.observation-before-baseline",
            Severity.WARNING,
            RuleLayer.OBJECT,
            input("date"),
            input("baseline")),
    /** A flow was observed on a date, in no period. */
    INDICATOR_FLOW_WITHOUT_PERIOD("indicator.flow-without-period", Severity.WARNING, RuleLayer.OBJECT),
    /** An indicator that is measured in words has a value in numbers alone. */
    INDICATOR_NUMBERS_ONLY("indicator.numbers-only", Severity.WARNING, RuleLayer.OBJECT),
    /** Two things of one kind share an identifier. */
    ID_DUPLICATE("id.duplicate", Severity.ERROR, RuleLayer.MECHANISM, input("id"), input("other")),
    /** A reference names something that is not in the document. */
    REFERENCE_UNRESOLVED("reference.unresolved", Severity.ERROR, RuleLayer.MECHANISM, input("id"), own("kind")),
    /** A reference names something of another kind than it must. */
    REFERENCE_WRONG_KIND(
            "reference.wrong-kind", Severity.ERROR, RuleLayer.MECHANISM, input("id"), own("kind"), own("actual")),
    /** A source that is cited for a fact refutes it, or another entry of equal rank excludes it; both are kept. */
    FACT_DISPUTED("fact.disputed", Severity.WARNING, RuleLayer.MECHANISM, input("by")),
    /** A citation speaks for an attribute that the citing object does not have. */
    CITATION_ATTRIBUTE_UNKNOWN(
            "citation.attribute-unknown",
            Severity.WARNING,
            RuleLayer.MECHANISM,
            input("attribute"),
            own("type"),
            own("nearest")),
    /** A topic is, over some steps, broader than itself. */
    TOPIC_BROADER_CYCLE("topic.broader-cycle", Severity.ERROR, RuleLayer.MECHANISM, input("topic")),
    /** A consultation, over some steps, follows itself. */
    CONSULTATION_FOLLOWS_CYCLE(
            "consultation.follows-cycle", Severity.ERROR, RuleLayer.MECHANISM, input("consultation")),
    /** A consultation is, over some steps, a part of itself. */
    CONSULTATION_PART_OF_CYCLE(
            "consultation.part-of-cycle", Severity.ERROR, RuleLayer.MECHANISM, input("consultation")),
    /** A consultation is said to have been held, but its date is still to come. */
    CONSULTATION_HELD_IN_FUTURE(
            "consultation.held-in-future", Severity.ERROR, RuleLayer.MECHANISM, input("date"), own("today")),
    /** A person's details are kept beyond the day until which they may be. */
    FOCAL_POINT_EXPIRED("focal-point.expired", Severity.WARNING, RuleLayer.MECHANISM, own("today")),
    /** A commitment or report names a chapter or area that its plan does not have. */
    PLAN_AREA_UNKNOWN("plan.area-unknown", Severity.ERROR, RuleLayer.MECHANISM, input("area"), input("plan")),
    /** A plan is, over some steps, its own successor. */
    PLAN_SUCCESSION_CYCLE("plan.succession-cycle", Severity.ERROR, RuleLayer.MECHANISM, input("plan")),
    /** A commitment ends before its plan begins. */
    COMMITMENT_END_BEFORE_PLAN(
            "commitment.end-before-plan", Severity.ERROR, RuleLayer.MECHANISM, input("end"), input("plan")),
    /** A commitment, over some steps, replaces itself or is a part of itself. */
    COMMITMENT_RELATION_CYCLE("commitment.relation-cycle", Severity.ERROR, RuleLayer.MECHANISM, input("commitment")),
    /** Two reports on one plan, of one kind and by the same authors, cover the same time. */
    REPORT_PERIOD_OVERLAPS("report.period-overlaps", Severity.WARNING, RuleLayer.MECHANISM, input("other")),
    /** A report gives a commitment another status than its updates do at the end of the period. */
    REPORT_STATUS_DIFFERS_FROM_UPDATE(
            "report.status-differs-from-update",
            Severity.WARNING,
            RuleLayer.MECHANISM,
            input("commitment"),
            input("reported"),
            input("updated")),
    /** Between two reports on one plan lies time that neither covers. */
    REPORT_GAP_IN_CYCLE("report.gap-in-cycle", Severity.INFORMATION, RuleLayer.MECHANISM, input("before")),
    /** A source is listed, but nothing cites it. */
    SOURCE_UNUSED("source.unused", Severity.INFORMATION, RuleLayer.MECHANISM, input("source")),
    /** A rule threw an exception instead of ending, so that not everything was checked. A defect of this library. */
    RULE_FAILED("rule.failed", Severity.ERROR, RuleLayer.VALIDATOR, own("rule"), own("exception"));

    /** What every message key starts with, since message files of all libraries of an application meet in one place. */
    public static final String MESSAGE_KEY_PREFIX = "io.github.cmcmodel.";

    private static final Map<String, RuleCode> BY_CODE = new HashMap<>();

    static {
        for (RuleCode rule : values()) {
            BY_CODE.put(rule.code, rule);
        }
    }

    private final String code;
    private final Severity severity;
    private final RuleLayer layer;
    private final List<RuleArgument> arguments;

    RuleCode(String code, Severity severity, RuleLayer layer, RuleArgument... arguments) {
        this.code = code;
        this.severity = severity;
        this.layer = layer;
        this.arguments = List.of(arguments);
    }

    /**
     * The rule of that code.
     *
     * @param code the text, such as {@code id.duplicate}
     * @return the rule, empty when there is none of that code in this version
     */
    public static Optional<RuleCode> of(String code) {
        Objects.requireNonNull(code, "RuleCode code");
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The text by which this rule is known outside Java, such as {@code id.duplicate}.
     *
     * @return the code: subject, dot, problem
     */
    public String code() {
        return code;
    }

    /**
     * How grave a breach is unless the caller says otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * How much of a document the rule has to see.
     *
     * @return the layer
     */
    public RuleLayer layer() {
        return layer;
    }

    /**
     * The arguments that each finding of this rule carries and its messages use.
     *
     * @return the arguments, in their order
     */
    public List<RuleArgument> arguments() {
        return arguments;
    }

    /**
     * Whether an argument may hold what a document contains, such as the {@code member} of {@link #STRUCTURE_UNKNOWN_MEMBER}; the
     * {@code member} of {@link #STRUCTURE_MISSING_MEMBER} is the library's own word.
     *
     * @param argument the name of one of {@link #arguments()}
     * @return as {@link RuleArgument#holdsInput()} says
     * @throws IllegalArgumentException if the rule has no argument of that name
     */
    public boolean holdsInput(String argument) {
        Objects.requireNonNull(argument, "RuleCode argument");
        for (RuleArgument each : arguments) {
            if (each.name().equals(argument)) {
                return each.holdsInput();
            }
        }
        throw new IllegalArgumentException("'argument' must be one of " + arguments + " but is " + argument);
    }

    /**
     * The key of this rule's message in the message files, such as {@code io.github.cmcmodel.id.duplicate}. A
     * constraint's message template is this key in braces.
     *
     * @return the key
     */
    public String messageKey() {
        return MESSAGE_KEY_PREFIX + code;
    }

    @Override
    public String toString() {
        return code;
    }
}
