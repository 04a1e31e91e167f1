// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The identifiers of a package, each of which becomes a record, such as {@code CommitmentId}. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface Identifiers {
    /** The identifiers. */
    Identifier[] value();

    /** One identifier. */
    @Target({})
    @Retention(RetentionPolicy.SOURCE)
    @interface Identifier {
        /** The name of its type, such as {@code CommitmentId}. */
        String name();

        /** What it identifies, such as {@code a commitment}. */
        String of();

        /** An example, such as {@code bpa-5-asylum-systems}. */
        String example();
    }
}
