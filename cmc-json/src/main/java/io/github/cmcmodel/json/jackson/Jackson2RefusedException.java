// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.report.Refusal;

/**
 * A value that Jackson 2 could not read. Its place is the value's start; the ready-made exceptions have the place where the
 * parser stopped.
 */
final class Jackson2RefusedException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final CmcJsonException refusal;

    Jackson2RefusedException(JsonParser parser, JsonLocation place, Refusal refusal) {
        this(parser, place, new CmcJsonException(refusal.report()));
    }

    private Jackson2RefusedException(JsonParser parser, JsonLocation place, CmcJsonException refusal) {
        super(parser, refusal.getMessage(), place);
        this.refusal = refusal;
    }

    /** No constructor that is not deprecated takes both a place and a cause. */
    @Override
    public CmcJsonException getCause() {
        return refusal;
    }
}
