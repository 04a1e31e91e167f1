// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of an application that knows nothing of this library, whichever is on the class path of the execution. */
final class Stock {
    /** All rules, whatever their severity. */
    static final Class<?>[] ALL = {Default.class, Warnings.class, Notices.class};

    static final boolean HIBERNATE = isPresent("org.hibernate.validator.HibernateValidator");
    static final boolean EXPRESSION_LANGUAGE = isPresent("jakarta.el.ELManager");

    static final Validator VALIDATOR = speaking(Locale.ENGLISH);

    private Stock() {}

    private static boolean isPresent(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    static Validator speaking(Locale locale) {
        var configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator stock = HIBERNATE && !EXPRESSION_LANGUAGE
                ? withoutExpressions()
                : configuration.getDefaultMessageInterpolator();
        return configuration
                .messageInterpolator(new In(locale, stock))
                .buildValidatorFactory()
                .getValidator();
    }

    /** What an application without an expression language has to choose, or Hibernate Validator does not start. */
    private static MessageInterpolator withoutExpressions() {
        return new ParameterMessageInterpolator();
    }

    private record In(Locale locale, MessageInterpolator stock) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return stock.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return stock.interpolate(template, context, other);
        }
    }

    /** Place, rule and, where the validator hands them on, arguments: {@code /title/en text.too-long {length=2}}. */
    static Set<String> found(Object value, Class<?>... groups) {
        return VALIDATOR.validate(value, groups).stream().map(Stock::line).collect(Collectors.toSet());
    }

    static String line(ConstraintViolation<?> violation) {
        Breach breach = Breach.of(violation).orElseThrow();
        return line(Breach.pointer(violation), breach.rule(), breach.arguments());
    }

    static String line(Object pointer, Object rule, Map<String, ?> arguments) {
        return pointer + " " + rule + (HIBERNATE ? " " + new TreeMap<>(arguments) : "");
    }
}
