// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a record that has a table of its attributes, as every interface of which Immutables makes a value type has. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Table {}
