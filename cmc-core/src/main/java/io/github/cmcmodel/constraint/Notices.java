// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

/**
 * The group of the rules of severity information, such as {@code code.unknown}: {@code validator.validate(topic,
 * Notices.class)}. A Jakarta validator applies them only if it is asked for this group.
 */
public interface Notices {}
