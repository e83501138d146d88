package org.lerkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lerkit.cli.page.Sample;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.Signer;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.clr.ClrWriter;
import org.lerkit.mapping.pesc.PescReader;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.Baking;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/**
 * What can be tried on the page: documents of invented people and institutions, which are signed when they are asked for, as an
 * application would sign them. Thread-safe.
 */
final class ServedSamples {
    private static final String SUITE = "eddsa-rdfc-2022";

    /** When the token was issued that is over. */
    private static final Clock SPRING = Clock.fixed(Instant.parse("2026-03-03T09:00:00Z"), ZoneOffset.UTC);

    private static final String ENDED = "2026-03-31T00:00:00Z";

    private final Issuer issuer;
    private final Issuer issuerInSpring;

    private ServedSamples(CryptoConfig config, Signer signer) {
        this.issuer = Issuer.create(config, signer);
        this.issuerInSpring = Issuer.create(config.toBuilder().clock(SPRING).build(), signer);
    }

    /** All of them, signed with a key in memory, of Ed25519. */
    static List<Sample> of(CryptoConfig config, Signer signer) {
        ServedSamples samples = new ServedSamples(config, signer);
        return List.of(
                new Sample(
                        "badge",
                        "A badge in its image",
                        "Signed by an invented guild, and baked into an SVG. It holds.",
                        "kiln-operator.svg",
                        samples::baked,
                        Optional.empty()),
                new Sample(
                        "changed-record",
                        "A record that somebody changed",
                        "A Comprehensive Learner Record of signed credentials, in which a D became an A.",
                        "clr.json",
                        samples::changed,
                        Optional.empty()),
                new Sample(
                        "transcript",
                        "A transcript to convert",
                        "PESC XML, as registrars exchange it: see what each format keeps of it.",
                        "transcript.xml",
                        () -> resource("demo-transcript.xml"),
                        Optional.empty()),
                new Sample(
                        "match",
                        "A badge and a job",
                        "What a kiln operator has of what a tile works asks for.",
                        "kiln-operator.json",
                        () -> pretty(samples.badge()),
                        Optional.of(resource("sample-posting.json"))),
                new Sample(
                        "expired",
                        "A token that is over",
                        "A badge as a JSON Web Token, rightly signed, whose time has ended.",
                        "kiln-operator.jwt",
                        samples::expired,
                        Optional.empty()));
    }

    private static JsonObject unsigned() {
        return JsonReader.standard().readObject(resource("sample-badge.json"));
    }

    private JsonObject badge() {
        return issued(issuer, unsigned(), Securing.dataIntegrity(SUITE)).json();
    }

    private byte[] baked() {
        return BadgeImage.read(resource("sample-badge.svg"))
                .bake(Baking.OPEN_BADGES_3, JsonWriter.toText(badge()))
                .bytes();
    }

    private byte[] expired() {
        return issued(issuerInSpring, unsigned().with("validUntil", new JsonString(ENDED)), Securing.jose())
                .bytes();
    }

    private byte[] changed() {
        ConversionOptions options = ConversionOptions.standard();
        try (RecordReader.Records records = PescReader.collegeTranscript()
                .read(new ByteArrayInputStream(resource("demo-transcript.xml")), options)) {
            JsonObject clr = new ClrWriter()
                    .write(records.next().value(), options)
                    .get(0)
                    .value()
                    .json();
            JsonObject signed =
                    issued(issuer, clr, Securing.dataIntegrity(SUITE)).json();
            return pretty(GradeChange.in(signed).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of bytes in memory
        }
    }

    private static SecuredCredential issued(Issuer issuer, JsonObject credential, Securing securing) {
        try {
            return issuer.issue(issuer.asIssuer(credential), securing);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key in memory does not fail", e);
        }
    }

    private static byte[] pretty(JsonObject document) {
        return JsonWriter.toPrettyText(document).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = ServedSamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not where the build puts it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
