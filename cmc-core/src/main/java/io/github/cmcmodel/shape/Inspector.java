// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.RuleBreaches;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import java.util.List;

/**
 * Looks at a value and everything in it, attribute by attribute, in the order of the document, as the derived checks show
 * it; the rules on an object as a whole come after what is in it.
 */
public abstract class Inspector {
    /** The index of a value that is not an item of a list. */
    public static final int NO_ITEM = -1;

    /** For an implementation. */
    protected Inspector() {}

    /**
     * What takes the breaches of a constraint on one value.
     *
     * @param attribute the attribute of the object at hand
     * @param item the index of the value in its list; {@link #NO_ITEM} where there is no list
     * @return what takes the breaches; only until it is asked for the next value
     */
    public abstract RuleBreaches at(Attribute<?, ?, ?> attribute, int item);

    /**
     * A constraint on one value could not be applied.
     *
     * @param attribute the attribute of the object at hand
     * @param item the index of the value in its list; {@link #NO_ITEM} where there is no list
     * @param failure what the constraint threw
     */
    public abstract void failed(Attribute<?, ?, ?> attribute, int item, RuntimeException failure);

    /**
     * An object in the object at hand; looks at everything in it.
     *
     * @param <T> its type
     * @param attribute the attribute of the object around it
     * @param item its index in its list; {@link #NO_ITEM} where there is no list
     * @param object the object
     * @param shape its shape
     */
    public abstract <T> void nested(Attribute<?, ?, ?> attribute, int item, T object, Shape<T, ?> shape);

    /**
     * The rules on the object at hand as a whole.
     *
     * @param <T> its type
     * @param object the object
     * @param rules the rules
     */
    public abstract <T> void rules(T object, List<ObjectRule<T>> rules);

    /**
     * The identifier of the object at hand.
     *
     * @param attribute the attribute
     * @param item {@link #NO_ITEM}
     * @param id the identifier or code
     */
    public void identifier(Attribute<?, ?, ?> attribute, int item, Object id) {}

    /**
     * The identifier of another object.
     *
     * @param attribute the attribute
     * @param item its index in its list; {@link #NO_ITEM} where there is no list
     * @param id the identifier
     */
    public void reference(Attribute<?, ?, ?> attribute, int item, Object id) {}

    /**
     * A code of an open list.
     *
     * @param attribute the attribute
     * @param item its index in its list; {@link #NO_ITEM} where there is no list
     * @param code the code
     */
    public void code(Attribute<?, ?, ?> attribute, int item, Code code) {}

    /**
     * A date.
     *
     * @param attribute the attribute
     * @param item its index in its list; {@link #NO_ITEM} where there is no list
     * @param date the date
     */
    public void date(Attribute<?, ?, ?> attribute, int item, PartialDate date) {}

    /**
     * A range of dates.
     *
     * @param attribute the attribute
     * @param item its index in its list; {@link #NO_ITEM} where there is no list
     * @param range the range
     */
    public void range(Attribute<?, ?, ?> attribute, int item, DateRange range) {}
}
