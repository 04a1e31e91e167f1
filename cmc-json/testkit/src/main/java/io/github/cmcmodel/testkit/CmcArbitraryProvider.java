// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.testkit.draw.Catalogue;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the values for parameters such as {@code @ForAll Commitment commitment}. Found by jqwik itself. */
public final class CmcArbitraryProvider implements ArbitraryProvider {
    /** For jqwik, which makes one. */
    public CmcArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return Catalogue.types().stream().anyMatch(type::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(CmcArbitraries.of(type.getRawType()));
    }
}
