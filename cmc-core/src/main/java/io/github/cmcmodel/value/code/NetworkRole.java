// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What a member does in a network, such as {@code coordinator}. An open list.
 *
 * @param value the text of the code
 */
public record NetworkRole(String value) implements Code, Comparable<NetworkRole> {
    /** Coordinates the network. */
    public static final NetworkRole COORDINATOR = new NetworkRole("coordinator");

    /** Takes part. */
    public static final NetworkRole MEMBER = new NetworkRole("member");

    /** Supports it from outside. */
    public static final NetworkRole SUPPORTER = new NetworkRole("supporter");

    /** The codes that this version knows. */
    public static final List<NetworkRole> KNOWN = List.of(COORDINATOR, MEMBER, SUPPORTER);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public NetworkRole {
        Code.requireWellFormed(value);
    }

    @Override
    public List<NetworkRole> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(NetworkRole other) {
        return value.compareTo(other.value);
    }

    /**
     * The text itself.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
