package org.lerkit.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.document.Detection.Recognized;

/**
 * Tells XML formats by their root element. Reads the start tag by itself rather than with a parser: it must not trip
 * over what comes later, and must process nothing.
 */
final class XmlFormats {
    private static final Map<String, Format> ROOTS = Map.of(
            "CollegeTranscript", Format.COLLEGE_TRANSCRIPT,
            "HighSchoolTranscript", Format.HIGH_SCHOOL_TRANSCRIPT,
            "AcademicRecordBatch", Format.ACADEMIC_RECORD_BATCH,
            "elmo", Format.ELMO);

    private static final Pattern NAME =
            Pattern.compile("<(?:([^\\s<>/:=\"']{1,200}):)?([^\\s<>/:=\"']{1,200})(?=[\\s/>])");
    private static final Pattern VERSION = Pattern.compile("[:/]v?([0-9]+(?:\\.[0-9]+){1,3})/?$");

    private static final String DOCTYPE = "<!DOCTYPE";

    private XmlFormats() {}

    static Detection detect(String start) {
        int root = rootAt(start);
        if (root >= 0 && start.regionMatches(true, root, DOCTYPE, 0, DOCTYPE.length())) {
            return Detector.looksLike(
                    "XML with a document type declaration",
                    "remove the declaration: it can make a reader fetch or build what it should not",
                    place(start, root));
        }
        Matcher name = NAME.matcher(start);
        if (root < 0 || !name.find(root) || name.start() != root) {
            return Detector.looksLike("XML, or nearly, without a root element", "check that the file is whole");
        }
        Optional<String> namespace = namespace(start, name.end(), Optional.ofNullable(name.group(1)));
        String local = name.group(2);
        Format format = ROOTS.get(local);
        if (format != null) {
            return recognized(format, local, namespace);
        }
        return Detector.looksLike(
                "XML of a format that lerkit does not read",
                "it reads " + String.join(", ", ROOTS.keySet().stream().sorted().toList()));
    }

    private static Recognized recognized(Format format, String root, Optional<String> namespace) {
        Optional<String> version =
                namespace.map(VERSION::matcher).filter(Matcher::find).map(found -> found.group(1));
        List<String> dialects = new ArrayList<>();
        if (namespace.isEmpty()) {
            dialects.add("no-namespace");
        }
        return new Recognized(
                format,
                version,
                dialects,
                "the root element is " + root + ", "
                        + (namespace.isEmpty()
                                ? "in no namespace"
                                : version.map(number -> "and its namespace says version " + number)
                                        .orElse("in a namespace without a version")));
    }

    /** An offset as line and column. */
    private static XmlLocation place(String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        return new XmlLocation("/", line, column);
    }

    /** Where the root element or the document type declaration starts; -1 if neither is there. */
    private static int rootAt(String start) {
        int at = 0;
        while (at >= 0 && at < start.length()) {
            if (start.startsWith("<?", at)) {
                at = after(start, "?>", at);
            } else if (start.startsWith("<!--", at)) {
                at = after(start, "-->", at);
            } else if (Character.isWhitespace(start.charAt(at))) {
                at++;
            } else {
                return start.charAt(at) == '<' ? at : -1;
            }
        }
        return -1;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** The namespace of the root element, from the attributes of its start tag. */
    private static Optional<String> namespace(String start, int from, Optional<String> prefix) {
        String declaration = prefix.map(name -> "xmlns:" + name).orElse("xmlns");
        Matcher attribute = Pattern.compile("\\G\\s+([^\\s=<>/\"']+)\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
                .matcher(start);
        attribute.region(from, start.length());
        while (attribute.find()) {
            if (attribute.group(1).equals(declaration)) {
                String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                return value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
