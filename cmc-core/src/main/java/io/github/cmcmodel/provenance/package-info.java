// SPDX-License-Identifier: Apache-2.0
/**
 * Where each fact of a mechanism comes from: {@link io.github.cmcmodel.provenance.Provenance which citations support it, which
 * refute it, and which facts have none}.
 */
@NullMarked
package io.github.cmcmodel.provenance;

import org.jspecify.annotations.NullMarked;
