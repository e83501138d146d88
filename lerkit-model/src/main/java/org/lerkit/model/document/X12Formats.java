package org.lerkit.model.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.x12.X12Delimiters;

/** Tells X12 interchanges by their first transaction set, and its release by the functional group around it. */
final class X12Formats {
    private static final String KIND = "130";

    private X12Formats() {}

    static Detection detect(String start) {
        String header = start.substring(0, Math.min(X12Delimiters.HEADER, start.length()));
        Optional<X12Delimiters> delimiters = X12Delimiters.of(header);
        if (delimiters.isEmpty()) {
            return Detector.looksLike(
                    "an X12 interchange whose first segment is cut off or does not tell its delimiters",
                    "an ISA has 106 characters and elements of fixed lengths; ask for the file again");
        }
        String element = literal(delimiters.get().element());
        String end = literal(delimiters.get().segment());
        Matcher transaction =
                Pattern.compile(end + "\\s*ST" + element + "(\\d{3})" + element).matcher(start);
        if (!transaction.find() || !transaction.group(1).equals(KIND)) {
            return Detector.looksLike(
                    "an X12 interchange of another transaction set", "lerkit reads 130, student educational records");
        }
        Matcher group = Pattern.compile(
                        end + "\\s*GS(?:" + element + "[^" + element + "]{0,80}){7}" + element + "(\\d{6})")
                .matcher(start);
        Optional<String> release =
                group.find() && group.start() < transaction.start() ? Optional.of(group.group(1)) : Optional.empty();
        return new Recognized(
                Format.X12_130,
                release,
                List.of(),
                "its first transaction set is 130"
                        + release.map(number -> ", of release " + number).orElse(""));
    }

    /** A character in a pattern, in a class of characters too. */
    private static String literal(char c) {
        return "\\x{" + Integer.toHexString(c) + '}';
    }
}
