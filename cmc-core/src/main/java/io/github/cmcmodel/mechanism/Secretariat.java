// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.SecretariatState;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The secretariat of a mechanism, set up or only proposed.
 */
@Value.Immutable
@CmcStyle
public sealed interface Secretariat extends Cited permits SecretariatBuilder.ImmutableSecretariat {
    /**
     * {@return the organizations in which it sits or would sit, such as two that keep it jointly} Empty: none is named.
     */
    List<OrganizationId> getHosts();

    /**
     * {@return how far it has come}
     */
    @KnownCode(groups = Notices.class)
    SecretariatState getState();

    /**
     * {@return what it does or would do}
     */
    List<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getFunctions();

    /**
     * {@return over what time it has existed} Absent: it has not, or not known.
     */
    Optional<DateRange> getRange();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SecretariatBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SecretariatBuilder builder() {
        return new SecretariatBuilder();
    }
}
