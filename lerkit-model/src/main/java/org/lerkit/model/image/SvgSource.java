package org.lerkit.model.image;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.xml.XmlSyntaxException;

/**
 * The bytes of an SVG image on their way to the reader of XML. Many images start with the document type declaration of
 * SVG 1.1, which names an address and no more; that is hidden from the reader, which takes none. One that declares
 * entities, or anything else, is refused.
 */
final class SvgSource {
    private final byte[] bytes;
    private final int mark;
    private final Charset units;

    /**
     * @param mark how many bytes the byte order mark has
     * @param units what ASCII characters, at least, can be told with
     */
    private SvgSource(byte[] bytes, int mark, Charset units) {
        this.bytes = bytes;
        this.mark = mark;
        this.units = units;
    }

    static SvgSource of(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF) {
            return new SvgSource(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFF && second == 0xFE) {
            return new SvgSource(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return new SvgSource(bytes, 3, StandardCharsets.ISO_8859_1);
        }
        if (first == 0 && second == '<') {
            return new SvgSource(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return new SvgSource(
                bytes, 0, first == '<' && second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    /** The image as text, without its byte order mark. */
    String text(Charset charset) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** Changed text as bytes, with the byte order mark if there was one. */
    byte[] bytes(String text, Charset charset) {
        byte[] encoded = text.getBytes(charset);
        byte[] image = new byte[mark + encoded.length];
        System.arraycopy(bytes, 0, image, 0, mark);
        System.arraycopy(encoded, 0, image, mark, encoded.length);
        return image;
    }

    /** The image with spaces for a document type declaration, so that all else keeps its place. */
    byte[] withoutDoctype() {
        String text = text(units);
        if (!text.stripLeading().startsWith("<")) {
            throw new BadgeImageException(
                    BadgeImageException.UNKNOWN,
                    JsonPointer.ROOT,
                    "neither a PNG nor an SVG image",
                    "give a badge as PNG or SVG; other images cannot hold a credential");
        }
        int start = SvgMarkup.afterProlog(text);
        if (!text.startsWith(SvgMarkup.DOCTYPE, start)) {
            return bytes;
        }
        int end = SvgMarkup.afterTag(text, start);
        int subset = text.indexOf('[', start);
        if (subset >= 0 && subset < end) {
            throw declaresMore(text, subset);
        }
        String spaces = text.substring(start, end).replaceAll("[^\\r\\n]", " ");
        return bytes(text.substring(0, start) + spaces + text.substring(end), units);
    }

    private static BadgeImageException declaresMore(String text, int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at);
        return new BadgeImageException(
                XmlSyntaxException.DTD,
                new XmlLocation("/", line, column),
                "a document type declaration with declarations of its own",
                "save the image as plain SVG: entities can make a reader fetch or build what it should not");
    }
}
