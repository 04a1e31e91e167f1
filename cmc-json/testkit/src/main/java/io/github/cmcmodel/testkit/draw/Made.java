// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mechanism has so far, for what refers to it: each question takes the same time however much there is. */
final class Made {
    private final Map<Class<?>, Kind> byIdentifier = new HashMap<>();
    private final Map<Class<?>, Kind> byType = new HashMap<>();
    private final Map<ActorKind, List<ActorId>> actors = new EnumMap<>(ActorKind.class);

    /** Things of one type. Looked up only if somebody asks, so what nobody asks for has no index. */
    private static final class Kind {
        private final List<Object> things = new ArrayList<>();
        private final List<Object> ids = new ArrayList<>();
        private final Map<Object, Object> byId = new HashMap<>();
        private final Map<Attribute<?, ?, ?>, Group> groups = new HashMap<>();
    }

    /** Things of one type by a value that they have. */
    private static final class Group {
        private final Map<Object, List<Object>> byValue = new HashMap<>();
        private int seen;
    }

    void add(Class<?> type, Object thing, Object id) {
        Kind kind = byIdentifier.computeIfAbsent(id.getClass(), first -> new Kind());
        byType.put(type, kind);
        kind.things.add(thing);
        kind.ids.add(id);
        if (id instanceof MemberStateId state) {
            actor(ActorKind.MEMBER_STATE, state.value());
        } else if (id instanceof OrganizationId organization) {
            actor(ActorKind.ORGANIZATION, organization.value());
        }
    }

    private void actor(ActorKind kind, String id) {
        actors.computeIfAbsent(kind, first -> new ArrayList<>()).add(new ActorId(id));
    }

    /** The identifiers of one class, in the order in which their things were made. */
    @SuppressWarnings("unchecked") // identifiers are kept by their class
    <I> List<I> ids(Class<I> identifier) {
        Kind kind = byIdentifier.get(identifier);
        return kind == null ? List.of() : (List<I>) kind.ids;
    }

    /** The states and territories, or the organizations, as actors are named. */
    List<ActorId> actors(ActorKind kind) {
        return actors.getOrDefault(kind, List.of());
    }

    /** The things of one type, in the order in which they were made. */
    @SuppressWarnings("unchecked") // things are kept by their type
    <T> List<T> all(Class<T> type) {
        Kind kind = byType.get(type);
        return kind == null ? List.of() : (List<T>) kind.things;
    }

    /** The thing of a type that has an identifier; null if there is none. */
    <T> @Nullable T find(Class<T> type, @Nullable Object id) {
        Kind kind = byType.get(type);
        if (kind == null || id == null) {
            return null;
        }
        for (int at = kind.byId.size(); at < kind.things.size(); at++) {
            kind.byId.put(kind.ids.get(at), kind.things.get(at));
        }
        return type.cast(kind.byId.get(id));
    }

    /** The things of a type that have a value, such as the reports on one plan, in the order in which they were made. */
    @SuppressWarnings("unchecked") // things are kept by their type
    <T, V> List<T> with(Class<T> type, Attribute<T, ?, V> attribute, V value) {
        Kind kind = byType.get(type);
        if (kind == null) {
            return List.of();
        }
        Group group = kind.groups.computeIfAbsent(attribute, first -> new Group());
        for (; group.seen < kind.things.size(); group.seen++) {
            T thing = type.cast(kind.things.get(group.seen));
            for (V each : attribute.values(thing)) {
                group.byValue.computeIfAbsent(each, first -> new ArrayList<>()).add(thing);
            }
        }
        return (List<T>) group.byValue.getOrDefault(value, List.of());
    }
}
