// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether statements that each allow a span of values, such as "63 to 77", can all be right. Each is compared with all before
 * it at once: where two spans have nothing in common, the one lies wholly beyond the other, so that the highest minimum and
 * the lowest maximum of those before suffice.
 *
 * @param <V> what the spans are of
 * @param <S> what makes the statements
 */
final class Agreement<V extends Comparable<? super V>, S> {
    private @Nullable V highestMinimum;
    private @Nullable V lowestMaximum;
    private @Nullable S highest;
    private @Nullable S lowest;

    /**
     * One more statement.
     *
     * @return one from before that cannot be right if this one is, empty when there is none
     */
    Optional<S> add(V minimum, V maximum, S statement) {
        @Nullable S opponent = null;
        if (highestMinimum != null && highestMinimum.compareTo(maximum) > 0) {
            opponent = highest;
        } else if (lowestMaximum != null && lowestMaximum.compareTo(minimum) < 0) {
            opponent = lowest;
        }
        if (highestMinimum == null || highestMinimum.compareTo(minimum) < 0) {
            highestMinimum = minimum;
            highest = statement;
        }
        if (lowestMaximum == null || lowestMaximum.compareTo(maximum) > 0) {
            lowestMaximum = maximum;
            lowest = statement;
        }
        return Optional.ofNullable(opponent);
    }
}
