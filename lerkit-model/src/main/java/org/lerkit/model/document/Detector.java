package org.lerkit.model.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Detection.Unrecognized;
import org.lerkit.model.json.JsonSyntaxException;

/** Looks at the first bytes of a document, and hands it on by what they say: JSON, XML, or something else. */
final class Detector {
    static final ProblemCode EMPTY = new ProblemCode("format.empty");
    static final ProblemCode UNKNOWN = new ProblemCode("format.unknown");

    /** How far into a document the root element of XML may begin and end. */
    private static final int PREFIX = 64 << 10;

    /** What a file starts with, and what that makes it. */
    private record Signature(String start, String what, String hint) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u00ff\u00d8\u00ff", "a JPEG image", "give the credential itself, not a picture of it"),
            new Signature("GIF8", "a GIF image", "give the credential itself, not a picture of it"),
            new Signature("%PDF-", "a PDF document", "ask its issuer for the data: JSON or XML"),
            new Signature("PK\u0003\u0004", "a zip archive, or an office document, which is one", "unpack it first"),
            new Signature("\u001f\u008b", "a gzip archive", "unpack it first"));

    /** What lerkit writes itself; of CSV of others nothing but its owner can say what the columns mean. */
    private static final Pattern CSV_LAYOUT = Pattern.compile("\"?student_id\"?\\s*[,;\t|\r\n]");

    private Detector() {}

    static Detection detect(byte[] document) {
        if (CoseSign1.isStart(document)) {
            return carried(document);
        }
        String start = decode(document);
        if (start.isBlank()) {
            return unrecognized(EMPTY, document.length == 0 ? "empty" : "nothing but space", "check how it was saved");
        }
        String text = start.stripLeading();
        if (text.startsWith("[")) {
            return looksLike("JSON, but an array", "give one record at a time, each an object");
        }
        if (text.startsWith("{") || text.startsWith("eyJ") || Unwrapping.isCarrier(text)) {
            return carried(document);
        }
        if (text.startsWith("<")) {
            return XmlFormats.detect(text);
        }
        if (text.startsWith("ISA")) {
            return X12Formats.detect(text);
        }
        if (CSV_LAYOUT.matcher(text).lookingAt()) {
            return new Detection.Recognized(
                    Format.CSV, Optional.empty(), List.of(), "the first column of its header is student_id");
        }
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start)) {
                return looksLike(signature.what, signature.hint);
            }
        }
        return looksLike("neither JSON nor XML", "lerkit tells formats by their content; check what the file holds");
    }

    private static Detection carried(byte[] document) {
        try {
            return CredentialDocument.open(document).detection();
        } catch (JsonSyntaxException e) {
            return new Unrecognized(e.problem());
        } catch (UnreadableDocumentException e) {
            return new Unrecognized(e.problem());
        }
    }

    static Detection looksLike(String what, String hint) {
        return unrecognized(UNKNOWN, "this is " + what, hint);
    }

    /** The same, at a place. */
    static Detection looksLike(String what, String hint, SourceLocation place) {
        return new Unrecognized(Problem.error(UNKNOWN, place, "this is " + what).withHint(hint));
    }

    private static Detection unrecognized(ProblemCode code, String title, String hint) {
        return new Unrecognized(Problem.error(code, JsonPointer.ROOT, title).withHint(hint));
    }

    /**
     * The start of a document as characters, good enough to tell names in ASCII: by byte order mark, by the zeros of
     * UTF-16, else a character a byte.
     */
    private static String decode(byte[] document) {
        Optional<Charset> sixteen = utf16(document);
        int skip = starts(document, 0xEF, 0xBB, 0xBF)
                ? 3
                : starts(document, 0xFE, 0xFF) || starts(document, 0xFF, 0xFE) ? 2 : 0;
        int length = Math.min(document.length, PREFIX) - skip;
        return new String(document, skip, length, sixteen.orElse(StandardCharsets.ISO_8859_1));
    }

    private static Optional<Charset> utf16(byte[] document) {
        if (starts(document, 0xFE, 0xFF) || starts(document, 0x00, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (starts(document, 0xFF, 0xFE) || starts(document, '<', 0x00)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] document, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= document.length || (document[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
