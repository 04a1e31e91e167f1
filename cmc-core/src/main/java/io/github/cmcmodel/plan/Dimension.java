// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.DimensionName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A part of what is counted, such as sex: female. IATI writes dimensions so. Values that differ in a dimension do not conflict.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface Dimension extends Extensible permits DimensionBuilder.ImmutableDimension {
    /**
     * {@return by what the values are told apart}
     */
    @KnownCode(groups = Notices.class)
    DimensionName getName();

    /**
     * {@return which part it is, such as {@code female}}
     */
    @CleanText(max = TextLimits.LABEL)
    String getValue();

    /**
     * Dimensions without their order and without what a later version wrote beside them.
     *
     * @param dimensions the dimensions of a value
     * @return each as its name and value; equal for values that count the same part
     */
    static Set<List<Object>> set(List<Dimension> dimensions) {
        Objects.requireNonNull(dimensions, "Dimension dimensions");
        return dimensions.stream()
                .map(each -> List.<Object>of(each.getName(), each.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default DimensionBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static DimensionBuilder builder() {
        return new DimensionBuilder();
    }
}
