// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;
import java.util.Map;
import java.util.Optional;

/** What is found in one value, as findings in the document that it was read from. */
final class ValueFindings implements Inspection.Found {
    private final Object root;
    private final Shape<?, ?> shape;
    private final Incomplete incomplete;
    private final FindingCollector collector;

    ValueFindings(Object root, Shape<?, ?> shape, Incomplete incomplete, Grading grading) {
        this.root = root;
        this.shape = shape;
        this.incomplete = incomplete;
        collector = new FindingCollector(shape.type().asSubclass(Extensible.class), grading);
    }

    Breaches breaches(Rule rule) {
        return (pointer, arguments) -> add(rule.code(), () -> pointer, arguments);
    }

    @Override
    public void add(RuleCode rule, Position position, Map<String, ?> arguments) {
        if (incomplete.isEmpty() || !incomplete.covers(incomplete.inDocument(position.pointer()))) {
            collector.add(rule, new Details(position, arguments));
        }
    }

    @Override
    public void failed(RuleCode rule, Position position, RuntimeException failure) {
        collector.failed(rule, failure, new Details(position, Map.of()));
    }

    FindingReport report() {
        return collector.report();
    }

    /** A finding in the value as one in the document. */
    private final class Details implements FindingCollector.Details {
        private final Position position;
        private final Map<String, ?> arguments;

        Details(Position position, Map<String, ?> arguments) {
            this.position = position;
            this.arguments = arguments;
        }

        @Override
        public Pointer pointer() {
            return incomplete.inDocument(position.pointer());
        }

        /** A root whose identifier could not be read bears a substitute, which nobody should see. */
        @Override
        public Optional<String> subject() {
            Optional<String> subject = Surroundings.subject(root, shape, position.pointer());
            boolean substitute = shape.identifier()
                    .filter(id -> incomplete.covers(Pointer.ROOT.member(id.name())))
                    .filter(id -> subject.equals(Surroundings.subject(root, shape, Pointer.ROOT)))
                    .isPresent();
            return substitute ? Optional.empty() : subject;
        }

        @Override
        public Map<String, ?> arguments() {
            return Surroundings.inDocument(arguments, position.pointer(), incomplete);
        }
    }
}
