// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.testkit.SampleMechanisms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever was generated: a shorter list is the start of the whole one, though most of the whole was never made. */
class FirstFindingsTest {
    @Property(tries = 100)
    void theFirstOfManyAreListedWhateverTheMechanism(@ForAll long seed, @ForAll @IntRange(max = 3) int listed) {
        ConsultativeMechanism mechanism =
                SampleMechanisms.from(seed).findFirst().orElseThrow();
        ConsultativeMechanism twice = mechanism.toBuilder()
                .addAllCommitments(mechanism.getCommitments())
                .addAllReports(mechanism.getReports())
                .addAllPlans(mechanism.getPlans())
                .build();
        FindingReport all = validated(twice, Integer.MAX_VALUE);

        assertThat(validated(twice, listed)).isEqualTo(all.listing(listed));
    }

    private static FindingReport validated(ConsultativeMechanism mechanism, int listed) {
        return MechanismValidator.builder().listing(listed).build().validate(mechanism, RuleSamples.TODAY);
    }
}
