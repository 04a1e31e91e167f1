// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.Access;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One attribute, for reading.
 *
 * @param <B> the builder of the type that has it
 * @param <V> the type of one value of it
 */
final class ReadMember<B, V> {
    final Attribute<?, B, V> attribute;
    final String name;
    final ReadType<V> type;
    final int index;
    final long bit;
    final boolean required;
    final boolean list;
    final boolean identifies;
    final Access<?, B> access;
    final QuotedWord written;

    /** The attribute that came after this one last, and usually comes there again. */
    @Nullable
    ReadMember<B, ?> follower;

    ReadMember(Attribute<?, B, V> attribute, int index) {
        this.attribute = attribute;
        name = attribute.name();
        written = new QuotedWord(name);
        type = new ReadType<>(attribute.type());
        this.index = index;
        bit = 1L << index;
        required = attribute.presence() == Presence.REQUIRED;
        list = attribute.presence() == Presence.LIST;
        identifies = attribute.identifies();
        access = attribute.access();
    }
}
