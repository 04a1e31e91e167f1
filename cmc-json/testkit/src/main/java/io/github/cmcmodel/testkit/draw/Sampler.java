// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes one value from choices: it has the settings, what there is to refer to, and which attributes have to be there. */
public final class Sampler {
    /** The most items of a list inside an object of a mechanism, however long the mechanism's own lists may be. */
    static final int LARGEST_INNER_LIST = 4;

    final Settings settings;
    final Choices choices;
    final Days days;

    /** Whether references have to resolve. */
    final boolean whole;

    final Made made = new Made();

    /** The {@linkplain Blueprint#bit bits} of what there is to refer to. */
    private long there;

    private final Set<Attribute<?, ?, ?>> required;
    private final Map<Class<?>, Set<Object>> used = new HashMap<>();

    Sampler(Settings settings, Choices choices, boolean whole, Set<Attribute<?, ?, ?>> required) {
        this.settings = settings;
        this.choices = choices;
        this.whole = whole;
        this.required = required;
        days = new Days(settings, choices);
    }

    /**
     * A value of a type that has a table: a whole mechanism, or anything else on its own, which refers to whatever it likes.
     *
     * @param <T> the type
     * @param type its class
     * @param settings what the value may look like
     * @param choices what it is made of
     * @return the value
     */
    public static <T> T value(Class<T> type, Settings settings, Choices choices) {
        if (type == ConsultativeMechanism.class) {
            return type.cast(mechanism(settings, choices, Set.of()));
        }
        return Blueprint.of(type).draw(new Sampler(settings, choices, false, Set.of()));
    }

    /** A value that has no table, on its own. */
    static <T> T free(Settings settings, Choices choices, Function<Sampler, T> draw) {
        return draw.apply(new Sampler(settings, choices, false, Set.of()));
    }

    /**
     * A mechanism in which certain attributes, such as {@code ActionPlan.acronym}, are there wherever they can be.
     *
     * @param settings what the mechanism may look like
     * @param choices what it is made of
     * @param required the attributes
     * @return the mechanism
     */
    public static ConsultativeMechanism mechanism(
            Settings settings, Choices choices, Set<Attribute<?, ?, ?>> required) {
        return new MechanismSampler(new Sampler(settings, choices, true, required)).mechanism();
    }

    boolean requires(Attribute<?, ?, ?> attribute) {
        return !required.isEmpty() && required.contains(attribute);
    }

    /** Whether there is something of each kind that the bits stand for; on its own, a value refers to what is elsewhere. */
    boolean has(long bits) {
        return !whole || (there & bits) == bits;
    }

    void add(Class<?> type, Object thing, Object id) {
        made.add(type, thing, id);
        there |= Blueprint.bit(id.getClass());
        if (id instanceof MemberStateId || id instanceof OrganizationId) {
            there |= Blueprint.bit(ActorId.class);
        }
    }

    /** The identifiers that things of a type have already. */
    Set<Object> taken(Class<?> identifier) {
        return used.computeIfAbsent(identifier, first -> new HashSet<>());
    }

    /** A reference: to what there is in a mechanism, to anything but itself elsewhere. */
    <V> V reference(Class<V> identifier, Supplier<V> free, Supplier<V> another) {
        if (whole) {
            return any(made.ids(identifier));
        }
        V target = free.get();
        return used.getOrDefault(identifier, Set.of()).contains(target) ? another.get() : target;
    }

    <V> V any(List<V> values) {
        return values.get(choices.below(values.size()));
    }

    <T> List<T> list(int minimum, int maximum, Supplier<? extends @Nullable T> item) {
        return list(new ArrayList<>(), minimum, maximum, () -> true, item);
    }

    /** Adds items to a list, which may end early where nothing more is possible. */
    <T> List<T> list(
            List<T> items, int minimum, int maximum, BooleanSupplier possible, Supplier<? extends @Nullable T> item) {
        choices.open(); // also where nothing is possible, so that what follows stays with its own choices
        int planned = maximum == 0 || !possible.getAsBoolean() ? -1 : choices.planned(minimum, maximum);
        for (int at = 0; planned >= 0 && at < maximum; at++) {
            choices.open();
            boolean goesOn = (choices.more(at < planned) || at < minimum) && (at == 0 || possible.getAsBoolean());
            if (goesOn) {
                T drawn = item.get();
                if (drawn != null) {
                    items.add(drawn);
                }
            }
            choices.close();
            if (!goesOn) {
                break;
            }
        }
        choices.close();
        return items;
    }

    LocalizedText localized(int max) {
        return Texts.localized(choices, settings.languages, max);
    }
}
