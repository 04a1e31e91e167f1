// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads the Javadoc that tables describe their types and attributes with, without its markup. */
final class Documentation {
    /** An inline tag that encloses no other. */
    private static final Pattern TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");

    private final Elements elements;

    Documentation(Elements elements) {
        this.elements = elements;
    }

    /** The first sentence of a type, with its full stop. */
    String sentence(Element type) {
        String text = plain(comment(type).split("(?m)^\\s*@|\\s*<p>", 2)[0]);
        Matcher end = Pattern.compile("(?s)^.*?[.](?=\\s|$)").matcher(text);
        if (!end.find()) {
            throw new MistakeException(
                    type,
                    "the Javadoc of a type must begin with a sentence that says what it is; it describes the table");
        }
        return end.group();
    }

    /** What a getter returns: the phrase in its {@code {@return ...}}, or after {@code @return}. */
    String result(Element getter) {
        String comment = comment(getter);
        int start = comment.indexOf("{@return");
        String phrase = start >= 0
                ? inner(comment, start + "{@return".length())
                : after(comment, "@return").orElse("");
        String text = phrase(phrase);
        if (text.isEmpty()) {
            throw new MistakeException(
                    getter, "the Javadoc of an attribute must say what it is: {@return the phrase}; it describes it");
        }
        return text;
    }

    /** What a component of a record is: the phrase after {@code @param} and its name. */
    String component(Element record, String name) {
        String text = phrase(after(comment(record), "@param " + name).orElse(""));
        if (text.isEmpty()) {
            throw new MistakeException(record, "the Javadoc must say what the component is: @param " + name);
        }
        return text;
    }

    private String comment(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : comment;
    }

    /** The text of a block tag, up to the next. */
    private static Optional<String> after(String comment, String tag) {
        Matcher block = Pattern.compile("(?ms)^\\s*" + Pattern.quote(tag) + "\\s(.*?)(?=^\\s*@|\\z)")
                .matcher(comment);
        return block.find() ? Optional.of(block.group(1)) : Optional.empty();
    }

    /** The text up to the brace that closes the tag. */
    private static String inner(String comment, int from) {
        int depth = 1;
        int at = from;
        while (at < comment.length() && depth > 0) {
            char character = comment.charAt(at);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            at++;
        }
        return comment.substring(from, depth == 0 ? at - 1 : at);
    }

    /** In one line, without a full stop at its end. */
    private static String phrase(String text) {
        String plain = plain(text);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** In one line, without tags: of a link its label, of a reference its last name. */
    static String plain(String text) {
        String plain = text;
        for (Matcher tag = TAG.matcher(plain); tag.find(); tag = TAG.matcher(plain)) {
            String content = tag.group(2).strip();
            boolean link = tag.group(1).startsWith("link");
            plain = plain.substring(0, tag.start()) + (link ? label(content) : content) + plain.substring(tag.end());
        }
        return plain.replaceAll("\\s+", " ").strip();
    }

    private static String label(String link) {
        String[] parts = link.split("\\s+", 2);
        return parts.length == 2 ? parts[1] : parts[0].replaceFirst("^.*[#.]", "");
    }
}
