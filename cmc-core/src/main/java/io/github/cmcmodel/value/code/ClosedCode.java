// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

/**
 * A word of a closed list, such as {@code inProgress}: an enum whose values the library's own logic tells apart, so that
 * a value it does not know would have no meaning. New values come only with a new version of the schema.
 */
public interface ClosedCode {
    /**
     * The value as it is written, such as {@code inProgress}.
     *
     * @return the code
     */
    String code();
}
