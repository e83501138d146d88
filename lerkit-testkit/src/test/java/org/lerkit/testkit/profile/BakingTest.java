package org.lerkit.testkit.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.BakedCredential;
import org.lerkit.model.image.Baking;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

/** Images with badges in them: who reads them as is asked, who does not, and who bakes them so. */
class BakingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(CLOCK).only(Set.of("ob-baking"));
    private static final Verifier VERIFIER =
            Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());
    /** One grey pixel. */
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
                    + "0000000a49444154789c63a8070000810080d394534a0000000049454e44ae426082");

    private static final String BADGE = new String(
            Forge.of(CLOCK, 1).secure(Samples.named("badge"), "eddsa-rdfc-2022").document(), UTF_8);

    private static boolean verified(byte[] document) {
        return VERIFIER.verify(document).verified().isPresent();
    }

    private static ConformanceReport run(String profile, Predicate<byte[]> verifier) {
        return ConformanceKit.run(
                StandardProfiles.named(profile).orElseThrow(),
                Subject.verifier("a reader of images", verifier),
                OPTIONS);
    }

    private static List<String> failed(ConformanceReport report) {
        return report.results().stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .map(Result::requirement)
                .map(requirement -> requirement.key().substring("ob-baking/".length()))
                .distinct()
                .toList();
    }

    private static boolean isImage(byte[] document) {
        return document[0] != '{' && document[0] != 'e';
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob3-verifier", "ob3-displayer"})
    void every_image_is_shown_and_lerkit_takes_the_right_ones(String profile) {
        assertThat(run(profile, BakingTest::verified).results())
                .hasSize(profile.equals("ob3-verifier") ? 19 : 5)
                .allMatch(result -> result.outcome() == Outcome.PASSED);
    }

    @Test
    void who_takes_the_first_badge_of_two_is_found() {
        assertThat(failed(run("ob3-verifier", document -> isImage(document) ? firstOf(document) : verified(document))))
                .containsExactly("png-once", "svg-once");
    }

    private static boolean firstOf(byte[] image) {
        try {
            List<BakedCredential> baked = BadgeImage.read(image).credentials();
            return !baked.isEmpty() && verified(baked.get(0).text().getBytes(UTF_8));
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void who_reads_no_svg_is_found() {
        assertThat(failed(run("ob3-verifier", document -> document[0] != '<' && verified(document))))
                .containsExactly("svg-extract");
    }

    @Test
    void who_reads_no_tokens_in_images_is_found() {
        assertThat(failed(run(
                        "ob3-verifier",
                        document -> verified(document)
                                && !(isImage(document)
                                        && CredentialDocument.open(document)
                                                        .carriers()
                                                        .size()
                                                > 1))))
                .containsExactly("png-extract", "svg-extract");
    }

    @Test
    void who_takes_every_image_for_a_good_one_is_found() {
        assertThat(failed(run("ob3-verifier", document -> isImage(document) || verified(document))))
                .containsExactly(
                        "image-format",
                        "image-sound",
                        "image-one-credential",
                        "png-token",
                        "png-json",
                        "png-once",
                        "svg-namespace",
                        "svg-token",
                        "svg-json",
                        "svg-once");
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "false, 'png-keyword, png-not-compressed, ob2-png-keyword'"})
    void who_bakes_is_asked_for_images_as_they_should_be(boolean right, String broken) {
        byte[] image =
                right ? BadgeImage.read(PNG).bake(Baking.OPEN_BADGES_3, BADGE).bytes() : compressed();
        Documents documents = () -> List.of(new Sample("badge.png", image));

        ConformanceReport report = ConformanceKit.run(
                StandardProfiles.named("ob3-issuer").orElseThrow(), Subject.documents("a baker", documents), OPTIONS);

        assertThat(failed(report))
                .isEqualTo(Arrays.stream(broken.split(", "))
                        .filter(name -> !name.isEmpty())
                        .toList());
        assertThat(report.results())
                .filteredOn(result -> result.requirement().key().equals("ob-baking/png-once"))
                .extracting(Result::outcome)
                .containsExactly(Outcome.PASSED);
    }

    /** The badge in a chunk that is compressed, after the header. */
    private static byte[] compressed() {
        Deflater deflater = new Deflater();
        deflater.setInput(BADGE.getBytes(UTF_8));
        deflater.finish();
        byte[] packed = new byte[BADGE.length()];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] start = "iTXtopenbadgecredential\0\1\0\0\0".getBytes(ISO_8859_1);
        byte[] content = ByteBuffer.allocate(start.length + length)
                .put(start)
                .put(packed, 0, length)
                .array();
        CRC32 crc = new CRC32();
        crc.update(content);
        int header = new String(PNG, ISO_8859_1).indexOf("IDAT") - 4;
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.write(PNG, 0, header);
        image.writeBytes(ByteBuffer.allocate(content.length + 8)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) crc.getValue())
                .array());
        image.write(PNG, header, PNG.length - header);
        return image.toByteArray();
    }
}
