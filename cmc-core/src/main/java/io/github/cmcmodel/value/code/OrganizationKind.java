// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What kind of body an organization is, such as {@code unAgency}. An open list.
 *
 * @param value the text of the code
 */
public record OrganizationKind(String value) implements Code, Comparable<OrganizationKind> {
    /** An agency, fund or programme of the United Nations, or a related organization. */
    public static final OrganizationKind UN_AGENCY = new OrganizationKind("unAgency");

    /** An organization of states of one region. */
    public static final OrganizationKind REGIONAL_ORGANIZATION = new OrganizationKind("regionalOrganization");

    /** A body of a regional organization. */
    public static final OrganizationKind REGIONAL_AGENCY = new OrganizationKind("regionalAgency");

    /** A government or a part of one. */
    public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

    /** A funder. */
    public static final OrganizationKind DONOR = new OrganizationKind("donor");

    /** A non-governmental organization. */
    public static final OrganizationKind NON_GOVERNMENTAL = new OrganizationKind("nonGovernmental");

    /** A platform or partnership of several. */
    public static final OrganizationKind PARTNERSHIP = new OrganizationKind("partnership");

    /** Another body. */
    public static final OrganizationKind OTHER = new OrganizationKind("other");

    /** The codes that this version knows. */
    public static final List<OrganizationKind> KNOWN = List.of(
            UN_AGENCY, REGIONAL_ORGANIZATION, REGIONAL_AGENCY, GOVERNMENT, DONOR, NON_GOVERNMENTAL, PARTNERSHIP, OTHER);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public OrganizationKind {
        Code.requireWellFormed(value);
    }

    @Override
    public List<OrganizationKind> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(OrganizationKind other) {
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
