package org.lerkit.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small images with whatever is put into them, right or wrong: what bakers do that know no better. */
final class Picture {
    /** The keyword of badges in chunks of text. */
    static final String KEYWORD = "openbadgecredential";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ONE_GREY_PIXEL = {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0};
    private static final byte[] ITS_ROW = {0, 0x7F};

    private Picture() {}

    /** A PNG of one pixel with these chunks before it. */
    static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(SIGNATURE);
        image.writeBytes(chunk("IHDR", ONE_GREY_PIXEL));
        for (byte[] chunk : chunks) {
            image.writeBytes(chunk);
        }
        image.writeBytes(chunk("IDAT", deflated(ITS_ROW)));
        image.writeBytes(chunk("IEND", new byte[0]));
        return image.toByteArray();
    }

    /** A chunk of international text, as it is asked for. */
    static byte[] text(String keyword, String text) {
        return chunk("iTXt", joined(keyword + "\0\0\0\0\0", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** An SVG image with this inside, in which the prefix of badges has a namespace. */
    static byte[] svg(String namespace, String inside) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\""
                        + namespace + "\" viewBox=\"0 0 1 1\">" + inside + "<rect width=\"1\" height=\"1\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(String start, byte[] rest) {
        byte[] first = start.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(first.length + rest.length)
                .put(first)
                .put(rest)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] content = joined(type, data);
        CRC32 crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(data.length)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1024];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
