// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader has found in a document so far, each fault with the place where the reader is. Beyond a number of errors, and
 * likewise of notices, they are only counted.
 */
final class FaultLog {
    private final TokenSource source;
    private final ReadPath path;
    private final Limits limits;
    private List<ReadFault> faults = List.of();
    private Map<RuleCode, Long> unlisted = Map.of();
    private long errors;
    private long notices;

    /** The thing that is being read. */
    private ReadFault.Subject subject = new ReadFault.Subject(null);

    FaultLog(TokenSource source, ReadPath path, Limits limits) {
        this.source = source;
        this.path = path;
        this.limits = limits;
    }

    /** Starts to read a thing with an identifier of its own; returns the thing around it. */
    ReadFault.Subject enterSubject() {
        ReadFault.Subject outer = subject;
        subject = new ReadFault.Subject(outer);
        return outer;
    }

    /** Goes back to the thing around the one that was read. */
    void leaveSubject(ReadFault.Subject outer) {
        subject = outer;
    }

    void identify(Object value) {
        subject.identify(value);
    }

    /** A fault of the token that the reader is on. */
    void fault(RuleCode rule, Map<String, Object> arguments) {
        fault(rule, source.offset(), arguments);
    }

    void fault(RuleCode rule, long offset, Map<String, Object> arguments) {
        long number = rule.severity() == Severity.ERROR ? ++errors : ++notices;
        if (number <= limits.findings()) {
            add(rule, offset, arguments);
        } else {
            if (unlisted.isEmpty()) {
                unlisted = new EnumMap<>(RuleCode.class);
            }
            unlisted.merge(rule, 1L, Long::sum);
        }
    }

    /** The fault at which the text cannot be read any further, which is listed however many there are. */
    void end(SyntaxFault fault) {
        add(fault.rule(), fault.offset(), fault.arguments());
    }

    private void add(RuleCode rule, long offset, Map<String, Object> arguments) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>(); // most documents need none
        }
        faults.add(new ReadFault(rule, path.pointer(), offset, arguments, subject));
    }

    /** A value of another kind than expected, after which the reader goes on. */
    void wrongKind(String expected) {
        fault(
                RuleCode.STRUCTURE_WRONG_KIND,
                Map.of("expected", expected, "actual", source.current().kind()));
        source.skipChildren();
    }

    /** The second member of a name, after which the reader goes on. */
    void duplicate(String name) {
        fault(RuleCode.JSON_DUPLICATE_MEMBER, Map.of("member", name));
        source.skipValue();
    }

    /** Refuses a document one of whose arrays has already as many items as it may have. */
    void expectRoomAfter(int items) {
        if (items >= limits.items()) {
            throw SyntaxFault.beyond("items", limits.items(), source.offset());
        }
    }

    /** Forgets what was found: it may be right in the version of the document. */
    void clear() {
        faults = List.of();
        unlisted = Map.of();
        errors = 0;
        notices = 0;
    }

    /** What was found, in the order of the document: the first errors and the first notices. */
    List<ReadFault> listed() {
        return faults;
    }

    /** How many more faults there are of each rule of which there are more. */
    Map<RuleCode, Long> unlisted() {
        return unlisted;
    }

    /** Whether there are errors that are only counted, so that nobody knows any more what the document lacks. */
    boolean hasUnlistedErrors() {
        return errors > limits.findings();
    }
}
