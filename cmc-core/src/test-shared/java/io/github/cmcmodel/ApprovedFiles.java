// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A test that compares files of the repository with what follows from the code, through {@link Approval}. With
 * {@code -Dcmc.approve} these tests run, and no others.
 */
@Test
@Tag("approval")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApprovedFiles {}
