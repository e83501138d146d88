package org.lerkit.model.pesc;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.xml.XmlElement;

/**
 * Which version of which message a document says it is, as its namespace has it. Many documents say nothing, and some
 * say what is not so; reading does not depend on it.
 *
 * @param message such as {@code CollegeTranscript}
 * @param version such as {@code 1.6.0}
 */
public record PescVersion(String message, String version) {
    private static final Pattern NAMESPACE = Pattern.compile("urn:org:pesc:message:(\\w+):v(\\d+\\.\\d+\\.\\d+)");

    public static final PescVersion COLLEGE_TRANSCRIPT_1_6 = new PescVersion("CollegeTranscript", "1.6.0");
    public static final PescVersion COLLEGE_TRANSCRIPT_1_9 = new PescVersion("CollegeTranscript", "1.9.0");
    public static final PescVersion HIGH_SCHOOL_TRANSCRIPT_1_5 = new PescVersion("HighSchoolTranscript", "1.5.0");
    public static final PescVersion HIGH_SCHOOL_TRANSCRIPT_1_7 = new PescVersion("HighSchoolTranscript", "1.7.0");

    public PescVersion {
        requireNonNull(message, "message");
        requireNonNull(version, "version");
    }

    /** The namespace of the root element, and of nothing below it. */
    public String namespace() {
        return "urn:org:pesc:message:" + message + ":v" + version;
    }

    /** The version of a root element; empty where its namespace is none of PESC's messages. */
    public static Optional<PescVersion> of(XmlElement root) {
        Matcher namespace = NAMESPACE.matcher(root.namespace());
        return namespace.matches()
                ? Optional.of(new PescVersion(namespace.group(1), namespace.group(2)))
                : Optional.empty();
    }
}
