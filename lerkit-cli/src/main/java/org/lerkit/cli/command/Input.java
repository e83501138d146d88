package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * A document that a command reads: a file, standard input, or a folder of tables. Its first bytes tell what it is. XML
 * is then streamed; anything else is read whole, and never more of it than the limits of the reader and a byte.
 */
final class Input implements Closeable {
    /** As far as detection looks into XML. */
    private static final int PREFIX = 64 << 10;

    /** What JSON, tokens and images start with. */
    private static final char PNG = '\u0089';

    private static final String DOCUMENTS = "{[e" + PNG;

    private static final int LIMIT = JsonReader.Limits.STANDARD.bytes();

    private final String name;
    private final InputStream source;
    private final byte[] start;
    private final char first;
    private final Optional<Detection> known;
    private Optional<byte[]> whole = Optional.empty();
    private Optional<CredentialDocument> opened = Optional.empty();

    private Input(String name, InputStream source, byte[] start, Optional<Detection> known) {
        this.name = name;
        this.source = source;
        this.start = start;
        this.first = first(start);
        this.known = known;
    }

    /** Opens the file; standard input where there is none, or its name is {@code -}. */
    static Input open(Environment environment, Optional<Path> file) {
        Optional<Path> named = file.filter(path -> !path.toString().equals("-"));
        String name = named.map(Path::toString).orElse("standard input");
        Optional<Path> folder = named.map(environment.directory()::resolve).filter(Files::isDirectory);
        try {
            if (folder.isPresent()) {
                byte[] tables = TableFolder.archive(name, folder.get(), LIMIT);
                return new Input(name, new ByteArrayInputStream(tables), new byte[0], Optional.of(TableFolder.WHAT));
            }
            InputStream source = named.isPresent()
                    ? Files.newInputStream(environment.directory().resolve(named.get()))
                    : environment.in();
            return new Input(name, source, source.readNBytes(PREFIX), Optional.empty());
        } catch (IOException e) {
            throw CommandFailure.unreadable(name, e);
        }
    }

    /** The first character that is not space: of a byte order mark and of UTF-16 no byte is above space. */
    private static char first(byte[] start) {
        for (byte b : start) {
            if (b > ' ' || b == (byte) PNG) {
                return (char) (b & 0xFF);
            }
        }
        return ' ';
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** Whether it is, or may carry, one JSON document: as a token, in a message of COSE, in a page, in an image. */
    boolean isDocument() {
        return CoseSign1.isStart(start) || DOCUMENTS.indexOf(first) >= 0 || (first == '<' && mayCarry());
    }

    /** A page or an image that is cut off where looking ends may hold a document further on; no other XML does. */
    private boolean mayCarry() {
        return Format.detect(start) instanceof Detection.Unrecognized unrecognized
                && !unrecognized.problem().code().value().startsWith("format.");
    }

    /** What it is by its content. Reads a document whole. */
    Detection detection() {
        return known.orElseGet(() -> isDocument() ? document().detection() : Format.detect(start));
    }

    /**
     * The format that it is in.
     *
     * @throws CommandFailure if lerkit does not know it
     */
    Format format() {
        Detection detection = detection();
        if (detection instanceof Detection.Unrecognized unrecognized) {
            throw CommandFailure.of(ExitCode.BAD_INPUT, name, unrecognized.problem());
        }
        return detection.format().orElseThrow();
    }

    /** All of it as one JSON document, taken out of what carries it. */
    CredentialDocument document() {
        if (opened.isEmpty()) {
            opened = Optional.of(CredentialDocument.open(bytes()));
        }
        return opened.get();
    }

    /** All of it as JSON. */
    JsonObject json() {
        return JsonReader.standard().readObject(bytes());
    }

    /** All of it, and a byte more than a document may have where there is more. */
    byte[] bytes() {
        if (whole.isEmpty()) {
            refuseEarly();
            try {
                whole = Optional.of(stream().readNBytes(LIMIT + 1));
            } catch (IOException e) {
                throw CommandFailure.unreadable(name, e);
            }
        }
        return whole.get();
    }

    /** Does not wait for the end of what is too deep or too long from the start, where the end is not there yet. */
    private void refuseEarly() {
        if (start.length == PREFIX && (first == '{' || first == '[')) {
            try {
                JsonReader.standard().read(start);
            } catch (JsonSyntaxException e) {
                if (e.problem().code().equals(JsonSyntaxException.LIMIT)) {
                    throw e;
                }
            }
        }
    }

    /** All of it, as it comes: tokens and images too, which converters open by themselves. */
    InputStream stream() {
        return whole.<InputStream>map(ByteArrayInputStream::new)
                .orElseGet(() -> new SequenceInputStream(new ByteArrayInputStream(start), source));
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw CommandFailure.unreadable(name, e);
        }
    }
}
