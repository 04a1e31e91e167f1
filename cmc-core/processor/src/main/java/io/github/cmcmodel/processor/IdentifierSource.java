// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;

/** The source of each identifier, such as {@code CommitmentId}: they differ in nothing but their names. */
final class IdentifierSource {
    private static final String TEMPLATE = """
            // SPDX-License-Identifier: Apache-2.0
            package %1$s;

            /**
             * The identifier of %3$s, such as {@code %4$s}.
             *
             * @param value the slug, as {@link Id} describes it
             */
            public record %2$s(String value) implements Id, Comparable<%2$s> {
                /**
                 * Takes a slug.
                 *
                 * @param value the slug
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is none
                 */
                public %2$s {
                    Id.requireWellFormed(value, %2$s.class);
                }

                /**
                 * Takes a slug; for frameworks that look for this name, such as Spring.
                 *
                 * @param value the slug
                 * @return the identifier
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is none
                 */
                public static %2$s of(String value) {
                    return new %2$s(value);
                }

                /**
                 * Takes a slug as {@link #of(String)} does; for frameworks that look for this name, such as JAX-RS.
                 *
                 * @param value the slug
                 * @return the identifier
                 * @throws io.github.cmcmodel.rule.InvalidValueException if it is none
                 */
                public static %2$s fromString(String value) {
                    return of(value);
                }

                @Override
                public int compareTo(%2$s other) {
                    return value.compareTo(other.value);
                }

                /**
                 * The slug itself.
                 *
                 * @return {@link #value()}
                 */
                @Override
                public String toString() {
                    return value;
                }
            }
            """;

    private IdentifierSource() {}

    /** The sources of the identifiers that a package declares. */
    static List<Source> of(PackageElement room) {
        AnnotationMirror declared = Mirrors.find(room, Names.IDENTIFIERS).orElseThrow();
        return Mirrors.annotations(declared, "value").stream()
                .map(identifier -> source(room, Mirrors.members(identifier)))
                .toList();
    }

    private static Source source(PackageElement room, Map<String, Object> identifier) {
        String text = TEMPLATE.formatted(
                room.getQualifiedName(), identifier.get("name"), identifier.get("of"), identifier.get("example"));
        return new Source(room.getQualifiedName() + "." + identifier.get("name"), text, room);
    }
}
