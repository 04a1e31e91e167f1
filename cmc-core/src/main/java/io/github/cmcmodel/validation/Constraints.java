// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one object at a time, checked by Hibernate Validator.
 *
 * <p>It is kept from walking into nested objects: the walk over the shapes comes by there anyway, and so each breach is seen
 * with the object that it is in, which a path from the root does not tell.
 */
final class Constraints {
    /** The first thing that Hibernate Validator does is to log its version, and that it was told to read no file. */
    private static final String LOGGER = "org.hibernate.validator";

    private static @Nullable Constraints started;

    private final Validator validator;

    private Constraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * The checker, which is started when it is first asked for.
     *
     * @throws IllegalStateException if the application has left Hibernate Validator out
     */
    static synchronized Constraints started() {
        if (started == null) {
            try {
                started = new Constraints(start());
            } catch (NoClassDefFoundError absent) {
                throw new IllegalStateException(
                        "MechanismValidator needs hibernate-validator, which this application has left out", absent);
            }
        }
        return started;
    }

    /** Takes the breaches of one object. */
    interface Breaches {
        void add(RuleCode rule, Map<String, Object> arguments, Pointer place);
    }

    /**
     * Checks an object, and nothing in it that is an object itself.
     *
     * @param object the object
     * @param place where it stands
     * @param breaches takes each breach
     */
    void check(Object object, Pointer place, Breaches breaches) {
        for (ConstraintViolation<Object> violation : validator.validate(object)) {
            Breach breach = breach(violation);
            breaches.add(breach.rule(), breach.arguments(), place(place, violation.getPropertyPath()));
        }
    }

    /** Our own constraints say it all; of others, the message names the rule. */
    private static Breach breach(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> whole = violation.unwrap(HibernateConstraintViolation.class);
        Breach breach = whole.getDynamicPayload(Breach.class);
        return breach != null ? breach : new Breach(ruleOf(violation.getMessageTemplate()), Map.of());
    }

    /**
     * The rule whose message a constraint gives.
     *
     * @param template the message template, such as <code>{io.github.cmcmodel.number.not-positive}</code>
     */
    static RuleCode ruleOf(String template) {
        String prefix = "{" + RuleCode.MESSAGE_KEY_PREFIX;
        if (template.startsWith(prefix) && template.endsWith("}")) {
            String code = template.substring(prefix.length(), template.length() - 1);
            return RuleCode.of(code)
                    .orElseThrow(() -> new IllegalStateException("no rule has the code of message " + template));
        }
        throw new IllegalStateException("a constraint must have a message of one of the rules, but has " + template);
    }

    /** An index stands on the node after the list. Containers and beans are nodes too, but no places in the document. */
    private static Pointer place(Pointer object, Path path) {
        Pointer place = object;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.item(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                place = place.member(node.getName());
            }
        }
        return place;
    }

    /** From this library's own class loader, without files of the application, and without a word. */
    private static Validator start() {
        Logger logger = Logger.getLogger(LOGGER);
        Level before = logger.getLevel();
        logger.setLevel(Level.WARNING);
        try {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .externalClassLoader(Constraints.class.getClassLoader())
                    .messageInterpolator(new Numbering())
                    .traversableResolver(new OneObject())
                    .enableTraversableResolverResultCache(false)
                    .buildValidatorFactory()
                    .getValidator();
        } finally {
            logger.setLevel(before);
        }
    }

    /**
     * Leaves messages to {@link io.github.cmcmodel.rule.RuleMessages}: no expression language, no default locale. What it
     * returns is read by nobody, but tells violations apart. Hibernate Validator gives a set of them, in which two that differ
     * in their arguments alone would be one, and those that differ in their places alone would all have the same hash.
     */
    private static final class Numbering implements MessageInterpolator {
        private final AtomicLong number = new AtomicLong();

        @Override
        public String interpolate(String template, Context context) {
            return Long.toString(number.incrementAndGet());
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    /** Looks at every attribute and walks into none. */
    private static final class OneObject implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object owner, Path.Node property, Class<?> root, Path pathToOwner, ElementType type) {
            return false;
        }
    }
}
