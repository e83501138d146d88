package org.lerkit.cli.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.lerkit.cli.http.Refusal;

/**
 * What somebody wants to know about: a document, and perhaps a posting to match it with. Immutable, as long as nobody changes the
 * bytes.
 *
 * @param name of the file; empty for what was pasted
 */
@SuppressWarnings("ArrayRecordComponent") // whole bodies, which nobody compares
record Submission(Optional<String> name, byte[] document, Optional<byte[]> posting) {
    /** Room for a long transcript, and for its way back, half as long again, in a body of 8 MiB. */
    static final int LARGEST = 4 << 20;

    /** The fields of the first page, and those in which a result has the document once more. */
    static final String FILE = "file";

    static final String TEXT = "text";
    static final String POSTING_FILE = "posting-file";
    static final String POSTING_TEXT = "posting-text";
    static final String NAME = "name";
    static final String AGAIN = "again";
    static final String POSTING_AGAIN = "posting-again";

    private static final int LONGEST_NAME = 200;

    /**
     * Takes the document out of a form.
     *
     * @throws Refusal if there is none, two, or one that is too large
     */
    static Submission of(Form form) {
        Optional<byte[]> again = again(form, AGAIN);
        Optional<byte[]> document = again.isPresent() ? again : one(form, FILE, TEXT);
        Optional<byte[]> posting =
                again.isPresent() ? again(form, POSTING_AGAIN) : one(form, POSTING_FILE, POSTING_TEXT);
        Optional<String> name = again.isPresent()
                ? form.filled(NAME).map(Form.Field::text)
                : form.filled(FILE).flatMap(Form.Field::file);
        return new Submission(
                name.map(Submission::shortened),
                document.orElseThrow(() -> Refusal.of(
                        Refusal.BAD_REQUEST,
                        PageProblem.MISSING,
                        "No document was given.",
                        "Paste one, or choose a file.")),
                posting);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static Optional<byte[]> one(Form form, String file, String text) {
        Optional<byte[]> chosen = form.filled(file).map(Form.Field::content);
        String pasted = form.text(text);
        if (chosen.isPresent() && !pasted.isEmpty()) {
            throw Refusal.of(
                    Refusal.BAD_REQUEST,
                    PageProblem.SEVERAL,
                    "There is both a file and a text, and only one is looked at.",
                    "Empty the text, or choose no file.");
        }
        return within(chosen.or(() -> Optional.of(pasted)
                .filter(words -> !words.isEmpty())
                .map(words -> words.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<byte[]> again(Form form, String field) {
        try {
            return within(form.filled(field).map(value -> Base64.getUrlDecoder().decode(value.content())));
        } catch (IllegalArgumentException e) {
            throw Form.malformed("a field that is not what the page had in it");
        }
    }

    private static Optional<byte[]> within(Optional<byte[]> document) {
        if (document.isPresent() && document.get().length > LARGEST) {
            throw Refusal.of(
                    Refusal.TOO_LARGE,
                    PageProblem.LARGE,
                    "The document is larger than 4 MiB.",
                    "The command line takes larger ones: lerkit verify, lerkit convert.");
        }
        return document;
    }

    /** A document as it is sent again. */
    static String encoded(byte[] document) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(document);
    }
}
