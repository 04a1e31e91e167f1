// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of a mechanism by Hibernate Validator, one object at a time, as this library applied them once. */
final class HibernateWay {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .traversableResolver(new OneObject())
            .enableTraversableResolverResultCache(false)
            .buildValidatorFactory()
            .getValidator();

    int breaches(ConsultativeMechanism mechanism) {
        int[] breaches = {of(mechanism)};
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.type() instanceof ValueType.Nested<?>) {
                breaches[0] += of(value);
            }
        });
        return breaches[0];
    }

    private int of(Object object) {
        return validator
                .validate(object, Default.class, Warnings.class, Notices.class)
                .size();
    }

    /** Looks at every attribute and walks into none. */
    private static final class OneObject implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType type) {
            return false;
        }
    }
}
