package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * A document that a command reads: a file, or standard input. Its first bytes tell what it is. XML is then streamed;
 * JSON is read whole, and never more of it than the limits of the reader and a byte.
 */
final class Input implements Closeable {
    /** As far as detection looks into XML. */
    private static final int PREFIX = 64 << 10;

    private static final int LIMIT = JsonReader.Limits.STANDARD.bytes();

    private final String name;
    private final InputStream source;
    private final byte[] start;
    private final char first;
    private Optional<byte[]> whole = Optional.empty();

    private Input(String name, InputStream source, byte[] start) {
        this.name = name;
        this.source = source;
        this.start = start;
        this.first = first(start);
    }

    /** Opens the file; standard input where there is none, or its name is {@code -}. */
    static Input open(Environment environment, Optional<Path> file) {
        Optional<Path> named = file.filter(path -> !path.toString().equals("-"));
        String name = named.map(Path::toString).orElse("standard input");
        try {
            InputStream source = named.isPresent()
                    ? Files.newInputStream(environment.directory().resolve(named.get()))
                    : environment.in();
            return new Input(name, source, source.readNBytes(PREFIX));
        } catch (IOException e) {
            throw CommandFailure.unreadable(name, e);
        }
    }

    /** The first character that is not space: of a byte order mark and of UTF-16 no byte is above space. */
    private static char first(byte[] start) {
        for (byte b : start) {
            if (b > ' ') {
                return (char) b;
            }
        }
        return ' ';
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** Whether it starts as JSON does. */
    boolean isJson() {
        return first == '{' || first == '[';
    }

    /** What it is by its content. Reads JSON whole. */
    Detection detection() {
        return isJson() ? document().detection() : Format.detect(start);
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

    /** All of it as one JSON document. */
    CredentialDocument document() {
        return CredentialDocument.parse(bytes());
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

    /** Does not wait for the end of what is too deep or too long from the start. */
    private void refuseEarly() {
        if (isJson()) {
            try {
                JsonReader.standard().read(start);
            } catch (JsonSyntaxException e) {
                if (e.problem().code().equals(JsonSyntaxException.LIMIT)) {
                    throw e;
                }
            }
        }
    }

    /** All of it, as it comes. */
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
