// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The codelists of a package: each row of the folder's {@code index.csv} becomes a type, each row of its file a constant. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface Codelists {
    /** The folder among the resources, with a slash at its end. */
    String value();
}
