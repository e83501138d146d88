package org.lerkit.model.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.lerkit.model.ChunkLocation;
import org.lerkit.model.SpecRef;
import org.lerkit.model.image.BadgeImage.Limits;

/**
 * One chunk of a PNG image: its length, its type, its data, and the checksum over type and data.
 */
final class PngChunk {
    /** How many bytes a chunk has beside its data. */
    static final int FRAME = 12;

    private static final SpecRef PNG = new SpecRef("PNG, third edition", "https://www.w3.org/TR/png-3/");
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";

    private final byte[] image;
    private final int length;
    private final ChunkLocation place;

    /** @param length how many bytes its data has */
    private PngChunk(byte[] image, int length, ChunkLocation place) {
        this.image = image;
        this.length = length;
        this.place = place;
    }

    /** The chunks from an offset to the end chunk; what follows that is no part of the image. */
    static List<PngChunk> all(byte[] image, int from, Limits limits) {
        List<PngChunk> chunks = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int texts = 0;
        for (int at = from; chunks.isEmpty() || !chunks.get(chunks.size() - 1).is(END); ) {
            PngChunk chunk = read(image, at, counts);
            if (chunks.isEmpty() && (!chunk.is(HEADER) || chunk.length != 13)) {
                throw chunk.malformed("the first chunk is not an image header");
            }
            texts += PngText.TYPES.contains(chunk.place.type()) ? 1 : 0;
            if (chunks.size() >= limits.chunks() || texts > limits.texts()) {
                throw chunk.tooMuch(
                        texts > limits.texts()
                                ? "more than " + limits.texts() + " chunks of text"
                                : "more than " + limits.chunks() + " chunks");
            }
            chunks.add(chunk);
            at = chunk.end();
        }
        return chunks;
    }

    private static PngChunk read(byte[] image, int at, Map<String, Integer> counts) {
        int left = image.length - at;
        if (left < FRAME) {
            throw malformed(new ChunkLocation("end", 1, at), "ends before its end chunk");
        }
        String type = new String(image, at + 4, 4, StandardCharsets.ISO_8859_1);
        if (!type.chars().allMatch(PngChunk::isLetter)) {
            throw malformed(new ChunkLocation("unknown", 1, at), "a chunk whose type is not four letters");
        }
        int length = ByteBuffer.wrap(image).getInt(at);
        PngChunk chunk = new PngChunk(image, length, new ChunkLocation(type, counts.merge(type, 1, Integer::sum), at));
        if (length < 0 || length > left - FRAME) {
            throw chunk.malformed("a chunk that says it is longer than what is left of the image");
        }
        CRC32 crc = new CRC32();
        crc.update(image, at + 4, 4 + length);
        if ((int) crc.getValue() != ByteBuffer.wrap(image).getInt(at + 8 + length)) {
            throw chunk.malformed("a chunk whose checksum is wrong");
        }
        return chunk;
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    ChunkLocation place() {
        return place;
    }

    boolean is(String type) {
        return place.type().equals(type);
    }

    int start() {
        return (int) place.offset();
    }

    int end() {
        return start() + FRAME + length;
    }

    /** The data, to be read and not changed. */
    ByteBuffer data() {
        return ByteBuffer.wrap(image, start() + 8, length).asReadOnlyBuffer();
    }

    BadgeImageException malformed(String title) {
        return malformed(place, title);
    }

    private static BadgeImageException malformed(ChunkLocation place, String title) {
        return new BadgeImageException(
                BadgeImageException.PNG, place, title, "get the image again; it was damaged on its way", PNG);
    }

    BadgeImageException tooMuch(String title) {
        return new BadgeImageException(BadgeImageException.LIMIT, place, title, "read it within other limits");
    }
}
