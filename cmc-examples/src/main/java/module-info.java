// SPDX-License-Identifier: Apache-2.0
/** Programs that embed the library, run by the build. */
module io.github.cmcmodel.examples {
    requires static org.jspecify; // only annotations
    requires io.github.cmcmodel.json;
}
