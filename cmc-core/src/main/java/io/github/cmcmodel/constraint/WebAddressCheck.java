// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** Applies {@link WebAddress}. Nothing is looked up. */
public final class WebAddressCheck {
    private WebAddressCheck() {}

    /**
     * Looks at an address.
     *
     * @param text the address
     * @param breaches takes the breach
     */
    public static void check(String text, RuleBreaches breaches) {
        if (!isWebAddress(text)) {
            breaches.add(RuleCode.URL_MALFORMED, Map.of("value", text));
        }
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
