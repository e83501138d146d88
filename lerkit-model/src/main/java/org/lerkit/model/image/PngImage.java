package org.lerkit.model.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** A PNG image: a signature and a row of chunks, some of which hold credentials. */
final class PngImage extends BadgeImage {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final PngChunk header;
    private final List<PngChunk> holders;

    private PngImage(byte[] bytes, Limits limits, PngChunk header, List<PngChunk> holders, List<Baked> found) {
        super(bytes, limits, found);
        this.header = header;
        this.holders = holders;
    }

    static boolean startsLikeOne(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static PngImage of(byte[] bytes, Limits limits) {
        List<PngChunk> chunks = PngChunk.all(bytes, SIGNATURE.length, limits);
        List<PngChunk> holders = new ArrayList<>();
        List<Baked> found = new ArrayList<>();
        for (PngChunk chunk : chunks) {
            PngText.find(chunk, limits).ifPresent(baked -> {
                holders.add(chunk);
                found.add(baked);
            });
        }
        return new PngImage(bytes, limits, chunks.get(0), List.copyOf(holders), found);
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    /** Right after the header, so that who reads the image from its start meets the credential first. */
    @Override
    byte[] with(BakedCredential credential) {
        byte[] chunk = chunk(credential.baking().keyword(), credential.text());
        ByteArrayOutputStream image = new ByteArrayOutputStream(raw().length + chunk.length);
        image.write(raw(), 0, header.end());
        image.writeBytes(chunk);
        image.write(raw(), header.end(), raw().length - header.end());
        return image.toByteArray();
    }

    /** An iTXt chunk: keyword, no compression, no language, no translated keyword, text in UTF-8. */
    private static byte[] chunk(String keyword, String text) {
        byte[] start = (PngText.INTERNATIONAL + keyword + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(start);
        crc.update(utf8);
        return ByteBuffer.allocate(PngChunk.FRAME - 4 + start.length + utf8.length)
                .putInt(start.length - 4 + utf8.length)
                .put(start)
                .put(utf8)
                .putInt((int) crc.getValue())
                .array();
    }

    @Override
    byte[] without() {
        ByteArrayOutputStream image = new ByteArrayOutputStream(raw().length);
        int from = 0;
        for (PngChunk holder : holders) {
            image.write(raw(), from, holder.start() - from);
            from = holder.end();
        }
        image.write(raw(), from, raw().length - from);
        return image.toByteArray();
    }
}
