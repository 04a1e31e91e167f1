// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CitationShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.code.CitationBasis;
import io.github.cmcmodel.value.code.CitationStance;
import java.util.List;
import java.util.function.Function;

/** Facts are refuted, and citations speak for what the citing object cannot have, only where sources may disagree. */
final class SourceAgreements implements Concept {
    private static final Function<Draft, String> ANY_NAME = TableValues.of(CitationShape.ATTRIBUTES);

    @Override
    public void agree(Agreements to) {
        to.percent(CitationShape.ATTRIBUTES, citation -> 30);
        to.size(CitationShape.ATTRIBUTES, citation -> new Size(1, 2));
        to.value(CitationShape.ATTRIBUTES, SourceAgreements::attribute);
        to.percent(CitationShape.STANCE, citation -> citation.settings().conflicts ? 15 : 0);
        to.value(CitationShape.STANCE, citation -> CitationStance.REFUTES);
        to.percent(CitationShape.BASIS, citation -> 30);
        to.value(CitationShape.BASIS, citation -> CitationBasis.DERIVED);
    }

    private static String attribute(Draft citation) {
        List<? extends Attribute<?, ?, ?>> attributes = citation.outerAttributes();
        boolean unknown = citation.settings().conflicts && citation.choices().below(12) == 11;
        return unknown || attributes.isEmpty()
                ? ANY_NAME.apply(citation)
                : citation.sampler.any(attributes).name();
    }
}
