// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every value type of this library is generated. Never mixed with an inline style, which would replace it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE) // keeps Immutables off the compile path of whoever uses the types
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE, // the implementation is ours alone
        implementationNestedInBuilder = true, // XBuilder is the only generated public type
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true, // signatures speak of Commitment
        get = {"get*", "is*"},
        depluralize = true,
        deferCollectionAllocation = true, // most lists of most values are empty
        jdk9Collections = true,
        jdkOnly = true, // same code with or without Guava on the path
        jakarta = true,
        allowedClasspathAnnotations = Override.class) // no @Generated: it warns in consumers' builds
public @interface CmcStyle {}
