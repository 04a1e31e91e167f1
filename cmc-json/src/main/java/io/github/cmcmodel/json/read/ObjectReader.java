// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads objects by their tables, with everything in them; null after a fault that leaves nothing of a value. */
final class ObjectReader {
    private final TokenSource source;
    private final ReadPath path;
    private final FaultLog log;
    private final ScalarReader scalars;
    private final LocalizedReader localized;
    private final boolean versionRequired;
    private Map<Pointer, List<Integer>> droppedItems = Map.of();

    /** Where the members of the record that was read last start, by index; records hold no records. */
    private long[] offsets = {};

    ObjectReader(TokenSource source, ReadPath path, FaultLog log, boolean versionRequired) {
        this.source = source;
        this.path = path;
        this.log = log;
        this.versionRequired = versionRequired;
        scalars = new ScalarReader(source, log);
        localized = new LocalizedReader(source, path, log, scalars);
    }

    /** Which items of which lists were left out, by the list's place in the text. */
    Map<Pointer, List<Integer>> droppedItems() {
        return droppedItems;
    }

    /** Reads the object that starts here: the root, or a value in it. */
    <T, B> @Nullable T object(ReadTable<T, B> table, boolean root) {
        if (source.current() != Token.START_OBJECT) {
            log.wrongKind(Token.START_OBJECT.kind());
            return null;
        }
        long start = source.offset();
        ReadFault.Subject outer = table.identified ? log.enterSubject() : null;
        B builder = table.shape.newBuilder();
        ReadMember<B, ?> previous = null;
        OtherMembers others = null;
        long seen = 0;
        long good = 0;
        if (table.record && offsets.length < table.members.size()) {
            offsets = new long[table.members.size()];
        }
        path.enter(table);
        while (true) {
            ReadMember<B, ?> member = expected(table, previous, seen);
            if (member == null) {
                if (source.next() != Token.NAME) {
                    break;
                }
                String name = source.text();
                path.toMember(name);
                member = table.find(name, previous);
                if (member == null) {
                    others = others == null ? new OtherMembers(source, path, log, scalars, root) : others;
                    others.read(name);
                } else if ((seen & member.bit) != 0) {
                    log.duplicate(name);
                    member = null;
                } else {
                    source.next();
                }
            }
            if (member != null) {
                previous = member;
                seen |= member.bit;
                if (table.record) {
                    offsets[member.index] = source.offset();
                }
                if (member(member, builder)) {
                    good |= member.bit;
                }
            }
        }
        path.leave();
        if (root && versionRequired && (others == null || !others.versionSeen())) {
            log.fault(RuleCode.STRUCTURE_MISSING_MEMBER, start, Map.of("member", Documents.VERSION_MEMBER));
        }
        missing(table, seen, start);
        if (outer != null) {
            log.leaveSubject(outer);
        }
        long lacking = table.required & ~good;
        if (lacking != 0 && !(root && StandIns.put(table, builder, lacking))) {
            return null;
        }
        return build(table, builder, others == null ? Map.of() : others.kept(), start);
    }

    /** Moves to the value of the attribute that usually comes next. Where another comes, does not move, and returns null. */
    private <B> @Nullable ReadMember<B, ?> expected(
            ReadTable<?, B> table, @Nullable ReadMember<B, ?> previous, long seen) {
        ReadMember<B, ?> expected = table.expected(previous);
        if (expected != null && (seen & expected.bit) == 0) {
            path.toIndex(expected.index);
            if (source.moveToValueOf(expected.written)) {
                return expected;
            }
        }
        path.between();
        return null;
    }

    private <T, B> @Nullable T build(ReadTable<T, B> table, B builder, Map<String, @Nullable Object> kept, long start) {
        if (!kept.isEmpty()) {
            table.shape.extensions(builder, Extensions.of(kept));
        }
        try {
            return table.shape.build(builder);
        } catch (InvalidValueException refused) {
            refused.member()
                    .ifPresentOrElse(
                            member -> refused(table, member, refused),
                            () -> log.fault(refused.rule(), start, refused.arguments()));
            return null;
        }
    }

    private void refused(ReadTable<?, ?> table, String member, InvalidValueException refused) {
        int index = Objects.requireNonNull(table.find(member, null)).index;
        path.enter(table);
        path.toIndex(index);
        log.fault(refused.rule(), offsets[index], refused.arguments());
        path.leave();
    }

    private void missing(ReadTable<?, ?> table, long seen, long start) {
        long missing = table.required & ~seen;
        if (missing == 0) {
            return;
        }
        for (ReadMember<?, ?> member : table.members) {
            if ((missing & member.bit) != 0) {
                log.fault(RuleCode.STRUCTURE_MISSING_MEMBER, start, Map.of("member", member.name));
            }
        }
    }

    /** Reads one attribute into the builder; returns whether it was there as it must be. */
    private <B, V> boolean member(ReadMember<B, V> member, B builder) {
        if (source.current() == Token.NULL && !member.required) {
            return true; // the same as left out
        }
        if (member.list) {
            return list(member, builder);
        }
        V value = value(member.type);
        if (value == null) {
            return false;
        }
        if (member.identifies) {
            log.identify(value);
        }
        member.access.set(member.attribute.at(), builder, value);
        return true;
    }

    private <B, V> boolean list(ReadMember<B, V> member, B builder) {
        if (source.current() != Token.START_ARRAY) {
            log.wrongKind(Token.START_ARRAY.kind());
            return false;
        }
        path.enter();
        for (int at = 0; source.next() != Token.END_ARRAY; at++) {
            log.expectRoomAfter(at);
            path.toIndex(at);
            V value = value(member.type);
            path.between();
            if (value == null && log.hasUnlistedErrors()) {
                droppedItems = Map.of();
            } else if (value == null) {
                dropped(at);
            } else {
                member.access.set(member.attribute.at(), builder, value);
            }
        }
        path.leave();
        return true;
    }

    private void dropped(int item) {
        if (droppedItems.isEmpty()) {
            droppedItems = new HashMap<>(); // most documents need none
        }
        droppedItems.computeIfAbsent(path.pointer(), list -> new ArrayList<>()).add(item);
    }

    /** Reads the value that starts here; null after a fault. */
    @SuppressWarnings("unchecked") // the kind goes with the type
    <V> @Nullable V value(ReadType<V> type) {
        return switch (type.kind) {
            case NESTED -> object(type.table(), false);
            case FORM -> scalars.parsed((ValueType.Form<V>) type.type);
            case CODE -> scalars.openCode(type);
            case DATE -> scalars.date((ValueType.Form<V>) type.type);
            case CLOSED -> (V) scalars.closedCode((ValueType.Closed<?>) type.type, type.codes());
            case TEXT -> (V) scalars.string();
            case LOCALIZED -> (V) localized.read();
            case BOOL -> (V) scalars.bool();
            case WHOLE -> (V) scalars.wholeNumber((ValueType.Whole<?>) type.type);
            case DECIMAL -> (V) scalars.decimal();
        };
    }
}
