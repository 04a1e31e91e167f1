// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

/** The most characters (Unicode code points) that texts may have. Longer ones load, and are reported. */
public final class TextLimits {
    /** Of a word or short label, such as an acronym, a chapter number or a unit: {@value}. */
    public static final int LABEL = 100;

    /** Of a date, figure, name or title as a source writes it, which is never a sentence: {@value}. */
    public static final int AS_STATED = 120;

    /** Of a name or title: {@value}. */
    public static final int TITLE = 300;

    /** Of a text of one or more paragraphs: {@value}. */
    public static final int NARRATIVE = 20_000;

    /** Of a web address: {@value}. */
    public static final int ADDRESS = 2_000;

    private TextLimits() {}
}
