// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.report.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * A value that Jackson 3 could not read. Its place is the value's start; the ready-made exceptions have the place where the
 * parser stopped.
 */
final class Jackson3RefusedException extends DatabindException {
    private static final long serialVersionUID = 1L;

    Jackson3RefusedException(JsonParser parser, TokenStreamLocation place, Refusal refusal) {
        this(parser, place, new CmcJsonException(refusal.report()));
    }

    private Jackson3RefusedException(JsonParser parser, TokenStreamLocation place, CmcJsonException refusal) {
        super(parser, refusal.getMessage(), place, refusal);
    }
}
