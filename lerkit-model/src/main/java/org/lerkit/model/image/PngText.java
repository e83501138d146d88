package org.lerkit.model.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lerkit.model.Problem;
import org.lerkit.model.image.BadgeImage.Baked;
import org.lerkit.model.image.BadgeImage.Limits;

/** Credentials in the text chunks of a PNG image. Texts with other keywords are not looked at. */
final class PngText {
    /** Text in UTF-8, compressed or not; what specifications ask for. */
    static final String INTERNATIONAL = "iTXt";
    /** Text in Latin-1; what the first bakers wrote. */
    private static final String LATIN = "tEXt";
    /** Compressed text in Latin-1. */
    private static final String COMPRESSED_LATIN = "zTXt";

    static final Set<String> TYPES = Set.of(INTERNATIONAL, LATIN, COMPRESSED_LATIN);

    private static final int LONGEST_KEYWORD = 79;

    private final PngChunk chunk;
    private final ByteBuffer data;
    private final Limits limits;

    private PngText(PngChunk chunk, Limits limits) {
        this.chunk = chunk;
        this.data = chunk.data();
        this.limits = limits;
    }

    static Optional<Baked> find(PngChunk chunk, Limits limits) {
        return TYPES.contains(chunk.place().type()) ? new PngText(chunk, limits).find() : Optional.empty();
    }

    private Optional<Baked> find() {
        return until0(LONGEST_KEYWORD).flatMap(Baking::ofKeyword).map(this::read);
    }

    private Baked read(Baking baking) {
        boolean international = chunk.is(INTERNATIONAL);
        boolean compressed = chunk.is(COMPRESSED_LATIN) || (international && next() == 1);
        if (!chunk.is(LATIN) && next() != 0 && compressed) {
            throw unreadable("a compression that PNG does not have");
        }
        if (international) {
            skip("language");
            skip("translated keyword");
        }
        byte[] text = compressed ? inflate() : rest();
        if (text.length > limits.textLength()) {
            throw tooLong();
        }
        Charset charset = international ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new Baked(
                BakedCredential.of(baking, decode(text, charset), chunk.place()),
                international && !compressed ? List.of() : List.of(notAsSpecified(baking, compressed)));
    }

    /** The first bakers wrote Latin-1, and then the specification asked for UTF-8; it never allowed compression. */
    private Problem notAsSpecified(Baking baking, boolean compressed) {
        String title = compressed ? "a compressed chunk" : "a chunk of Latin-1 text";
        Problem problem = compressed || baking != Baking.OPEN_BADGES_2
                ? Problem.error(BadgeImageException.HOLDER, chunk.place(), title, baking.clause())
                : Problem.warning(BadgeImageException.HOLDER, chunk.place(), title, baking.clause());
        return problem.withHint("unbake the image and bake it again: the chunk is to be iTXt, and not compressed");
    }

    /** The text up to the next zero byte, which is passed; empty if there is none within so many bytes. */
    private Optional<String> until0(int most) {
        int start = data.position();
        int last = Math.min(data.limit() - 1, start + most);
        for (int at = start; at <= last; at++) {
            if (data.get(at) == 0) {
                byte[] bytes = new byte[at - start];
                data.get(bytes).get();
                return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return Optional.empty();
    }

    private void skip(String what) {
        if (until0(data.remaining()).isEmpty()) {
            throw unreadable("the " + what + " does not end");
        }
    }

    private byte next() {
        if (!data.hasRemaining()) {
            throw unreadable("the chunk ends before its text");
        }
        return data.get();
    }

    private byte[] rest() {
        byte[] rest = new byte[data.remaining()];
        data.get(rest);
        return rest;
    }

    /** Stops as soon as there is more than the limits allow, however much more there would be. */
    private byte[] inflate() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw unreadable("compressed text that ends too early");
                }
                text.write(buffer, 0, count);
                if (text.size() > limits.textLength()) {
                    throw tooLong();
                }
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw unreadable("compressed text that is damaged");
        } finally {
            inflater.end();
        }
    }

    private String decode(byte[] text, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            throw unreadable("text that is not UTF-8");
        }
    }

    private BadgeImageException unreadable(String title) {
        return new BadgeImageException(
                BadgeImageException.TEXT, chunk.place(), title, "ask who baked the image to do it again");
    }

    private BadgeImageException tooLong() {
        return chunk.tooMuch("a credential of more than " + limits.textLength() + " bytes");
    }
}
