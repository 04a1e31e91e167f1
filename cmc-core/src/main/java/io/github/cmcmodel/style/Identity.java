// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the getter of the identifier by which other things of a mechanism refer to the one that has it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Identity {}
