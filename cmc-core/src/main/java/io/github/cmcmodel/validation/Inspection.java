// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.RuleBreaches;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Inspector;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.code.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a value: applies the constraints and the rules on single objects as it passes by, and shows the rules across
 * objects what they look at. Where the walk is, is kept in arrays; a pointer is made only for what is found.
 */
final class Inspection extends Inspector implements Position, RuleBreaches {
    /** Takes what is found. */
    interface Found {
        /** One breach. The position is to be asked at once, if at all: the walk goes on. */
        void add(RuleCode rule, Position position, Map<String, ?> arguments);

        /** A rule that threw. */
        void failed(RuleCode rule, Position position, RuntimeException failure);
    }

    private static final int USUAL_DEPTH = 8;

    private final Incomplete incomplete;
    private final Found found;
    private final @Nullable References references;
    private final Watched[] watches;

    /** By depth, the object and by what it is reached from the one before. */
    private Object[] objects = new Object[USUAL_DEPTH];

    private @Nullable Attribute<?, ?, ?>[] attributes = new Attribute<?, ?, ?>[USUAL_DEPTH];
    private int[] items = new int[USUAL_DEPTH];
    private int depth;

    /** The value at hand in the object at hand; null where it is the object itself. */
    private @Nullable Attribute<?, ?, ?> attribute;

    private int item = NO_ITEM;
    private @Nullable ObjectRule<?> rule;
    private final Breaches ruleBreaches = (inside, arguments) ->
            add(ruleAtHand().code(), arguments, inside.steps().toArray());

    /**
     * A rule across objects with what it watches.
     *
     * @param rule the rule
     * @param watch what it sees of this walk
     */
    record Watched(Rule rule, Watch watch) {}

    Inspection(Incomplete incomplete, Found found, @Nullable References references, List<Watched> watches) {
        this.incomplete = incomplete;
        this.found = found;
        this.references = references;
        this.watches = watches.toArray(Watched[]::new);
    }

    /** Walks over a value. */
    <T> void walk(Object root, Shape<T, ?> shape) {
        objects[0] = root;
        inside(shape.type().cast(root), shape);
        attribute = null;
        for (Watched watched : watches) {
            try {
                watched.watch().end();
            } catch (RuntimeException failure) {
                failed(watched, failure);
            }
        }
    }

    @Override
    public <T> void nested(Attribute<?, ?, ?> by, int at, T object, Shape<T, ?> shape) {
        depth++;
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
            attributes = Arrays.copyOf(attributes, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
        }
        objects[depth] = object;
        attributes[depth] = by;
        items[depth] = at;
        inside(object, shape);
        depth--;
    }

    private <T> void inside(T object, Shape<T, ?> shape) {
        attribute = null;
        for (Watched watched : watches) {
            try {
                watched.watch().object(object, this);
            } catch (RuntimeException failure) {
                failed(watched, failure);
            }
        }
        shape.access().inspect(object, this);
    }

    @Override
    public RuleBreaches at(Attribute<?, ?, ?> of, int at) {
        attribute = of;
        item = at;
        return this;
    }

    @Override
    public <T> void rules(T object, List<ObjectRule<T>> rules) {
        attribute = null;
        boolean lacking = !incomplete.isEmpty() && incomplete.isWithin(incomplete.inDocument(pointer()));
        for (int at = 0; at < rules.size(); at++) {
            ObjectRule<T> next = rules.get(at);
            if (!lacking || !next.concludesFromAbsence()) {
                rule = next;
                try {
                    next.check(object, ruleBreaches);
                } catch (RuntimeException failure) {
                    found.failed(next.code(), this, failure);
                }
            }
        }
    }

    private ObjectRule<?> ruleAtHand() {
        if (rule == null) {
            throw new IllegalStateException("no rule is at hand");
        }
        return rule;
    }

    @Override
    public void identifier(Attribute<?, ?, ?> of, int at, Object id) {
        if (watches.length > 0) {
            at(of, at);
            for (Watched watched : watches) {
                try {
                    watched.watch().identifier(id, this);
                } catch (RuntimeException failure) {
                    failed(watched, failure);
                }
            }
        }
    }

    @Override
    public void reference(Attribute<?, ?, ?> of, int at, Object id) {
        if (references != null) {
            dangling(of, at, references.follow(objects[depth], id));
        }
    }

    @Override
    public void code(Attribute<?, ?, ?> of, int at, Code code) {
        if (references != null) {
            dangling(of, at, references.follow(code));
        }
    }

    private void dangling(Attribute<?, ?, ?> of, int at, References.@Nullable Dangling reference) {
        if (reference != null) {
            at(of, at);
            for (Watched watched : watches) {
                try {
                    watched.watch().dangling(reference, this);
                } catch (RuntimeException failure) {
                    failed(watched, failure);
                }
            }
        }
    }

    private void failed(Watched watched, RuntimeException failure) {
        found.failed(watched.rule().code(), this, failure);
    }

    @Override
    public void failed(Attribute<?, ?, ?> of, int at, RuntimeException failure) {
        attribute = of;
        item = at;
        found.failed(RuleCatalogue.ruleOn(objects[depth], of), this, failure);
    }

    @Override
    public void add(RuleCode broken, Map<String, ?> arguments, Object... path) {
        found.add(broken, path.length == 0 ? this : () -> pointer().path(path), arguments);
    }

    @Override
    public Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int at = 1; at <= depth; at++) {
            pointer = step(pointer, attributes[at], items[at]);
        }
        return step(pointer, attribute, item);
    }

    private static Pointer step(Pointer from, @Nullable Attribute<?, ?, ?> by, int at) {
        if (by == null) {
            return from;
        }
        Pointer member = from.member(by.name());
        return at == NO_ITEM ? member : member.item(at);
    }
}
