// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.CitationShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.CitationMark;

/** Facts are disputed only where sources may disagree. */
final class SourceAgreements implements Concept {
    @Override
    public void agree(Agreements to) {
        to.percent(CitationShape.MARK, draft -> 30);
        to.value(CitationShape.MARK, SourceAgreements::mark);
    }

    private static CitationMark mark(Draft citation) {
        boolean disputed = citation.settings().conflicts && citation.choices().below(2) == 1;
        return disputed ? CitationMark.DISPUTED : CitationMark.DERIVED;
    }
}
