// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.CitationBuilder;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.DocumentBuilder;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourceBuilder;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedDateBuilder;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.source.SourcedNameBuilder;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.source.SourcedRangeBuilder;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.id.SourceId;

/** The shapes of the types in package {@code source}. */
final class SourceShapes {
    private SourceShapes() {}

    static Shape<Count, CountParts> count() {
        return CountAccess.table("A number of things as a source gives it.")
                .required("value", ValueType.LONG, "the number, zero or more")
                .required("qualifier", ValueType.closed(CountQualifier.class), "how exactly it is known")
                .end();
    }

    static Shape<Citation, CitationBuilder> citation() {
        return CitationAccess.table(
                        "Which source says a thing, where in it, and how it stands behind it, such as page 3 of iom-cmc-page as of 2017.")
                .required("source", ValueType.form(SourceId.class), "the source, one of the mechanism's sources")
                .optional("page", ValueType.TEXT, "where in the source, such as slide 6")
                .optional("asOf", ValueType.form(PartialDate.class), "the date for which the source speaks")
                .defaulted(
                        "mark",
                        ValueType.closed(CitationMark.class),
                        CitationMark.STATED,
                        "how the source stands behind the fact")
                .optional("note", ValueType.LOCALIZED_TEXT, "how a fact was derived, or what is disputed about it")
                .end();
    }

    static Shape<Source, SourceBuilder> source() {
        return SourceAccess.table(
                        "A document, page or data set that facts were taken from, such as IOM's page on the Caribbean Migration Consultations.")
                .identifier("id", ValueType.form(SourceId.class), "the identifier by which citations name the source")
                .required("title", ValueType.LOCALIZED_TEXT, "what the source is called, or what it is")
                .optional("publisher", ValueType.LOCALIZED_TEXT, "who publishes it")
                .list("urls", ValueType.TEXT, "the addresses at which the source or copies of it were seen")
                .optional("published", ValueType.form(PartialDate.class), "when it was published")
                .optional(
                        "note",
                        ValueType.LOCALIZED_TEXT,
                        "what a reader should know of it, such as that the address is weak")
                .end();
    }

    static Shape<SourcedDate, SourcedDateBuilder> sourcedDate() {
        return SourcedDateAccess.table(
                        "A date as some source gives it, such as January 2016 for the launch of the mechanism. Where sources differ there are several, side by side.")
                .required("date", ValueType.form(PartialDate.class), "the date")
                .cited();
    }

    static Shape<SourcedRange, SourcedRangeBuilder> sourcedRange() {
        return SourcedRangeAccess.table(
                        "A time as some source gives it, such as 2017-12-04/2017-12-06 for a meeting. Where sources differ there are several, side by side.")
                .required("range", ValueType.form(DateRange.class), "the time from the first day to the last")
                .cited();
    }

    static Shape<SourcedName, SourcedNameBuilder> sourcedName() {
        return SourcedNameAccess.table("A name in a source's own spelling, such as \"St. Lucia\" for Saint Lucia.")
                .required("name", ValueType.TEXT, "the name as the source writes it")
                .cited();
    }

    static Shape<Document, DocumentBuilder> document() {
        return DocumentAccess.table("Something to read or see, such as the report of a meeting.")
                .required("title", ValueType.LOCALIZED_TEXT, "what the document is called")
                .optional("url", ValueType.TEXT, "where it can be fetched")
                .cited();
    }
}
