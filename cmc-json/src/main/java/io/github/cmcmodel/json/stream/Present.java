// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

/** Looks once which generation of Jackson is there, with this library's own class loader. */
final class Present {
    private static final boolean JACKSON_2 = isPresent("com.fasterxml.jackson.core.JsonFactory");
    private static final boolean JACKSON_3 = isPresent("tools.jackson.core.json.JsonFactory");

    private Present() {}

    static Engine engine() {
        if (JACKSON_2 && (Jackson2Engine.isNewEnough() || !JACKSON_3)) {
            return Jackson2Engine.get();
        }
        if (JACKSON_3) {
            return Jackson3Engine.get();
        }
        throw new IllegalStateException("JSON needs com.fasterxml.jackson.core:jackson-core " + Jackson2Engine.FLOOR
                + " or later, or tools.jackson.core:jackson-core 3; neither is there");
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, Present.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
