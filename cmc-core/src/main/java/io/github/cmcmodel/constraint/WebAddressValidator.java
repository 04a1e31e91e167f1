// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies {@link WebAddress}. Nothing is looked up. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {
    /** For the Jakarta validator, which makes one per annotation. */
    public WebAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (text != null && !isWebAddress(text.toString())) {
            violations.add(RuleCode.URL_MALFORMED, Map.of("value", text.toString()));
        }
        return violations.none();
    }

    private static boolean isWebAddress(String text) {
        if (text.codePointCount(0, text.length()) > TextLimits.ADDRESS) {
            return false;
        }
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
