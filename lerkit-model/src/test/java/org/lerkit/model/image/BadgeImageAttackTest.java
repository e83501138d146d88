package org.lerkit.model.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.image.BadgeImage.Limits;

/** Images that are broken, or sent to exhaust a reader, are refused with a code and a place. */
@Timeout(60)
class BadgeImageAttackTest {
    private static final byte[] PNG = Pictures.png();

    static Stream<Arguments> broken() {
        byte[] wrongSum = Pictures.png(Pictures.text("Title", "x"));
        wrongSum[8 + 25 + 8] ^= 1;
        byte[] small = Pictures.header();
        return Stream.of(
                argumentSet("nothing", "image.unknown", "the whole document", new byte[0]),
                argumentSet(
                        "JPEG", "image.unknown", "the whole document", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF
                        }),
                argumentSet("half a signature", "image.unknown", "the whole document", Arrays.copyOf(PNG, 7)),
                argumentSet(
                        "no more than a signature", "image.png.malformed", "/end[1], byte 8", Arrays.copyOf(PNG, 8)),
                argumentSet(
                        "truncated in a chunk",
                        "image.png.malformed",
                        "/IDAT[1], byte 33",
                        Arrays.copyOf(PNG, PNG.length - 14)),
                argumentSet(
                        "truncated between chunks",
                        "image.png.malformed",
                        "/end[1], byte " + (PNG.length - 12),
                        Arrays.copyOf(PNG, PNG.length - 12)),
                argumentSet("wrong checksum", "image.png.malformed", "/tEXt[1], byte 33", wrongSum),
                argumentSet(
                        "chunk of 2 GiB",
                        "image.png.malformed",
                        "/iTXt[1], byte 33",
                        Pictures.png(huge(Integer.MAX_VALUE))),
                argumentSet("chunk of 4 GiB", "image.png.malformed", "/iTXt[1], byte 33", Pictures.png(huge(-1))),
                argumentSet(
                        "chunk without a name",
                        "image.png.malformed",
                        "/unknown[1], byte 33",
                        Pictures.png(Pictures.chunk("[@`{", new byte[0]))),
                argumentSet(
                        "two headers, the first too long",
                        "image.png.malformed",
                        "/IHDR[1], byte 8",
                        Pictures.join(Arrays.copyOf(PNG, 8), Pictures.chunk("IHDR", new byte[14]), small)),
                argumentSet(
                        "no header",
                        "image.png.malformed",
                        "/IEND[1], byte 8",
                        Pictures.join(Arrays.copyOf(PNG, 8), Pictures.end())),
                argumentSet(
                        "10,000 texts",
                        "image.limit",
                        "/iTXt[1001], byte 21033",
                        Pictures.png(repeat(Pictures.chunk("iTXt", Pictures.latin("a\0\0\0\0\0\0\0\0")), 10_000))),
                argumentSet(
                        "a million chunks",
                        "image.limit",
                        "/abCd[20000], byte 240021",
                        Pictures.png(repeat(Pictures.chunk("abCd", new byte[0]), 1_000_000))),
                argumentSet("17 MiB", "image.limit", "the whole document", new byte[17 << 20]),
                argumentSet(
                        "long credential",
                        "image.limit",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.itxt("openbadges", "x".repeat((4 << 20) + 1)))),
                argumentSet(
                        "text without end of keyword",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("iTXt", Pictures.latin("openbadges\0")))),
                argumentSet(
                        "text without method",
                        "image.credential.unreadable",
                        "/zTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("zTXt", Pictures.latin("openbadges\0")))),
                argumentSet(
                        "text without language",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("iTXt", Pictures.latin("openbadges\0\0\0en")))),
                argumentSet(
                        "text without translation",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("iTXt", Pictures.latin("openbadges\0\0\0en\0mot")))),
                argumentSet(
                        "unknown compression",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("iTXt", Pictures.latin("openbadges\0\1\1\0\0x")))),
                argumentSet(
                        "damaged compression",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.compressedItxt("openbadges", Pictures.latin("no zlib")))),
                argumentSet(
                        "truncated compression",
                        "image.credential.unreadable",
                        "/zTXt[1], byte 33",
                        Pictures.png(Pictures.ztxt("openbadges", Arrays.copyOf(Pictures.deflate(new byte[99]), 8)))),
                argumentSet(
                        "compression with a dictionary",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.compressedItxt("openbadges", withDictionary()))),
                argumentSet(
                        "text that is not UTF-8",
                        "image.credential.unreadable",
                        "/iTXt[1], byte 33",
                        Pictures.png(Pictures.chunk("iTXt", Pictures.latin("openbadges\0\0\0\0\0\u00e9")))),
                argumentSet("page", "image.unknown", "/html, line 1, column 1", Pictures.svg("<html/>")),
                argumentSet("broken SVG", "xml.syntax", "/svg/g[1], line 1, column 11", Pictures.svg("<svg><g></svg>")),
                argumentSet("unfinished comment", "xml.syntax", "/, line 1, column 12", Pictures.svg("<!-- <svg/>")),
                argumentSet(
                        "unfinished document type",
                        "xml.syntax",
                        "/, line 1, column 15",
                        Pictures.svg("<!DOCTYPE svg ")),
                argumentSet(
                        "entities",
                        "xml.dtd",
                        "/, line 2, column 16",
                        Pictures.svg("<?xml version='1.0'?>\n <!DOCTYPE svg [<!ENTITY a '1'>]><svg>&a;</svg>")),
                argumentSet(
                        "entities from elsewhere",
                        "xml.syntax",
                        "/svg, line 1, column 50",
                        Pictures.svg("<!DOCTYPE svg SYSTEM 'http://127.0.0.1/'><svg>&a;</svg>")),
                argumentSet("billion laughs", "xml.dtd", "/, line 1, column 15", Pictures.svg(laughs())),
                argumentSet(
                        "deep SVG",
                        "xml.limit",
                        "/svg" + "/g[1]".repeat(127) + ", line 1, column 390",
                        Pictures.svg("<svg>" + "<g>".repeat(200_000))),
                argumentSet(
                        "long credential in SVG",
                        "image.limit",
                        "/svg/credential[1], line 1, column 6",
                        Pictures.svg("<svg><credential xmlns='" + Baking.CLR_2.namespace() + "'>"
                                + "x".repeat((4 << 20) + 1) + "</credential></svg>")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void are_refused(String code, String place, byte[] image) {
        BadgeImageException refusal = catchThrowableOfType(BadgeImageException.class, () -> BadgeImage.read(image));

        assertThat(refusal.problem().code().value()).isEqualTo(code);
        assertThat(refusal.problem().location().describe()).isEqualTo(place);
        assertThat(refusal.problem().hint()).isPresent();
    }

    @Test
    void a_bomb_costs_no_more_than_the_limits() {
        byte[] bomb = Pictures.png(Pictures.compressedItxt("openbadgecredential", bomb(1 << 30)));
        assertThat(bomb).hasSizeLessThan(2 << 20);
        BadgeImage.read(PNG); // classes are loaded

        long before = allocated();
        BadgeImageException refusal = catchThrowableOfType(BadgeImageException.class, () -> BadgeImage.read(bomb));

        assertThat(refusal.problem().code()).isEqualTo(BadgeImageException.LIMIT);
        assertThat(allocated() - before).isLessThan(32 << 20);
    }

    @Test
    void text_of_no_credential_is_not_even_uncompressed() {
        byte[] image = Pictures.png(Pictures.ztxt("Comment", Pictures.latin("no zlib")));

        assertThat(BadgeImage.read(image).credentials()).isEmpty();
    }

    @Test
    void what_is_baked_keeps_to_the_limits() {
        BadgeImage image = BadgeImage.read(PNG, new Limits(PNG.length + 50, 4, 1, 100));

        assertThat(catchThrowableOfType(
                                BadgeImageException.class, () -> image.bake(Baking.OPEN_BADGES_3, Pictures.JSON))
                        .problem()
                        .code())
                .isEqualTo(BadgeImageException.LIMIT);
    }

    private static byte[] huge(int length) {
        return Pictures.join(Pictures.number(length), Pictures.latin("iTXt"), new byte[100]);
    }

    private static byte[] repeat(byte[] part, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(part.length * times);
        IntStream.range(0, times).forEach(i -> all.writeBytes(part));
        return all.toByteArray();
    }

    private static byte[] withDictionary() {
        Deflater deflater = new Deflater();
        deflater.setDictionary(new byte[] {1, 2, 3});
        deflater.setInput(new byte[] {1, 2, 3});
        deflater.finish();
        byte[] out = new byte[100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] bomb(int size) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] zeros = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int done = 0; done < size; done += zeros.length) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static String laughs() {
        return "<!DOCTYPE svg [<!ENTITY l0 'ha'>"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                + "]><svg>&l9;</svg>";
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
