// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.form;

import java.util.Map;

/** The members that a document has beside the attributes of its root, and the versions that can be read. */
public final class Documents {
    /** The member that names the version of the form. */
    public static final String VERSION_MEMBER = "schemaVersion";

    /** The member that may name the JSON Schema; kept as it is. */
    public static final String SCHEMA_MEMBER = "$schema";

    private static final int MAJOR = 1;
    private static final int MINOR = 0;

    /** The version that is written. */
    public static final String VERSION = MAJOR + "." + MINOR;

    private static final int MAX_VERSION_DIGITS = 4;

    private Documents() {}

    /** What a document's version is to this library. */
    public enum Version {
        /** One that it knows. */
        SAME,
        /** A later one that it can read, keeping what it does not know. */
        NEWER_MINOR,
        /** One that it cannot read. */
        UNSUPPORTED
    }

    /**
     * Compares a document's version with this library's.
     *
     * @param version such as {@code 1.0}
     * @return what the version is to this library
     */
    public static Version compare(String version) {
        if (version.equals(VERSION)) {
            return Version.SAME;
        }
        int dot = version.indexOf('.');
        int major = dot < 0 ? -1 : number(version.substring(0, dot));
        int minor = dot < 0 ? -1 : number(version.substring(dot + 1));
        if (major != MAJOR || minor < 0) {
            return Version.UNSUPPORTED;
        }
        return minor > MINOR ? Version.NEWER_MINOR : Version.SAME;
    }

    /**
     * The arguments of what there is to say about a version that is not this one.
     *
     * @param version the version
     * @return the arguments by name
     */
    public static Map<String, Object> versionArguments(String version) {
        return Map.of("version", version, "supported", VERSION);
    }

    private static int number(String digits) {
        if (digits.isEmpty()
                || digits.length() > MAX_VERSION_DIGITS
                || digits.length() > 1 && digits.charAt(0) == '0') {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
