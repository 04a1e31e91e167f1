// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.RuleCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one object that its table does not have: those of every document's root, and unknown ones. */
final class OtherMembers {
    private final TokenSource source;
    private final ReadPath path;
    private final FaultLog log;
    private final ScalarReader scalars;
    private final boolean root;
    private final Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
    private boolean versionSeen;

    /** The version, where it is a later one. */
    private @Nullable String newerVersion;

    OtherMembers(TokenSource source, ReadPath path, FaultLog log, ScalarReader scalars, boolean root) {
        this.source = source;
        this.path = path;
        this.log = log;
        this.scalars = scalars;
        this.root = root;
    }

    /** The document's version is one that this library cannot read. */
    static final class UnsupportedVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnsupportedVersion() {
            super(null, null, false, false); // control flow, not a defect: no stack trace
        }
    }

    /** Reads the member on whose name the source is. */
    void read(String name) {
        boolean isVersion = root && name.equals(Documents.VERSION_MEMBER);
        if (isVersion ? versionSeen : unknown.containsKey(name)) {
            log.duplicate(name);
        } else if (isVersion) {
            versionSeen = true;
            source.next();
            version();
        } else if (scalars.wellFormed(name) == null) {
            source.skipValue();
        } else {
            boolean expected = root && name.equals(Documents.SCHEMA_MEMBER);
            if (!expected) {
                log.fault(RuleCode.STRUCTURE_UNKNOWN_MEMBER, Map.of("member", name));
            }
            source.next();
            unknown.put(name, new UnknownReader(source, path, log, scalars).anything());
        }
    }

    private void version() {
        String text = scalars.string();
        if (text == null) {
            return;
        }
        Documents.Version compared = Documents.compare(text);
        if (compared == Documents.Version.UNSUPPORTED) {
            log.clear();
            log.fault(RuleCode.VERSION_UNSUPPORTED, Documents.versionArguments(text));
            throw new UnsupportedVersion();
        }
        if (compared == Documents.Version.NEWER_MINOR) {
            newerVersion = text;
            log.fault(RuleCode.VERSION_NEWER_MINOR, Documents.versionArguments(text));
        }
    }

    boolean versionSeen() {
        return versionSeen;
    }

    /** A later minor version is kept like an unknown member, so that the document is written back as what it is. */
    Map<String, @Nullable Object> kept() {
        if (newerVersion == null) {
            return unknown;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(Documents.VERSION_MEMBER, newerVersion);
        members.putAll(unknown);
        return members;
    }
}
