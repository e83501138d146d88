package org.lerkit.model.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Images made by hand: as small as they can be, or broken on purpose. */
final class Pictures {
    static final String JSON = "{\"id\":\"https://badges.example/3527\",\"name\":\"Ağaç 木 🌳\"}";
    static final String JWS = "eyJhbGciOiJFZERTQSJ9.e30.c2ln";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() {}

    /** A grey pixel, with chunks between its header and its data. */
    static byte[] png(byte[]... chunks) {
        return join(SIGNATURE, header(), join(chunks), chunk("IDAT", deflate(new byte[] {0, 127})), end());
    }

    static byte[] header() {
        return chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
    }

    static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] checked = join(latin(type), data);
        CRC32 crc = new CRC32();
        crc.update(checked);
        return join(number(data.length), checked, number((int) crc.getValue()));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] itxt(String keyword, String text) {
        return chunk("iTXt", join(latin(keyword + "\0\0\0en\0mot\0"), text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] compressedItxt(String keyword, byte[] compressed) {
        return chunk("iTXt", join(latin(keyword + "\0\1\0\0\0"), compressed));
    }

    static byte[] text(String keyword, String text) {
        return chunk("tEXt", latin(keyword + '\0' + text));
    }

    static byte[] ztxt(String keyword, byte[] compressed) {
        return chunk("zTXt", join(latin(keyword + "\0\0"), compressed));
    }

    static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] svg(String text) {
        return svg(text, StandardCharsets.UTF_8);
    }

    static byte[] svg(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
