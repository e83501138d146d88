package org.lerkit.crypto.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.lerkit.crypto.status.StatusEvent.Created;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.BitstringStatusList;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.StatusMessage;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.Issuer;

/**
 * One list of a register, and how it and the places in it are written: what may be one or many as one, since many
 * verifiers look for that.
 *
 * @param url where it is
 * @param messages what the values of a status mean, if it is a list of messages
 */
record ListCredential(String url, StatusPurpose purpose, List<String> messages) {
    private static final String BASE_CONTEXT = "https://www.w3.org/ns/credentials/v2";

    /** The list of a purpose and number. */
    static ListCredential of(Created register, StatusPurpose purpose, int number) {
        return new ListCredential(
                register.url() + "/" + purpose.term() + "-" + number,
                purpose,
                purpose == StatusPurpose.MESSAGE ? register.messages() : List.of());
    }

    /** What a credential says of its place; with an id, since early readers of Open Badges 3.0 want one. */
    BitstringStatusListEntry entry(int index) {
        BitstringStatusListEntry.Builder entry = BitstringStatusListEntry.builder()
                .member("type", new JsonString("BitstringStatusListEntry"))
                .id(new Iri(url + "#" + index))
                .statusPurpose(purpose.term())
                .statusListIndex(Integer.toString(index))
                .statusListCredential(new Iri(url));
        if (!messages.isEmpty()) {
            entry.statusSize(new Decimal(Integer.toString(Integer.numberOfTrailingZeros(messages.size()))));
            entry.statusMessage(statusMessages());
        }
        return entry.build();
    }

    private List<StatusMessage> statusMessages() {
        return IntStream.range(0, messages.size())
                .mapToObj(number -> StatusMessage.builder()
                        .status("0x" + Integer.toHexString(number))
                        .message(messages.get(number))
                        .build())
                .toList();
    }

    /** The list as its issuer signs it. */
    JsonObject unsigned(String issuer, byte[] bits, Instant from, Instant until, Optional<Duration> ttl) {
        BitstringStatusList.Builder list = BitstringStatusList.builder()
                .member("type", new JsonString("BitstringStatusList"))
                .id(new Iri(url + "#list"))
                .member("statusPurpose", new JsonString(purpose.term()))
                .encodedList("u" + compressed(bits));
        ttl.map(Duration::toMillis).map(Object::toString).map(Decimal::new).ifPresent(list::ttl);
        return BitstringStatusListCredential.builder()
                .context(List.of(new JsonString(BASE_CONTEXT)))
                .id(new Iri(url))
                .issuer(Issuer.builder().id(new Iri(issuer)).build())
                .validFrom(LexicalDateTime.of(from))
                .validUntil(LexicalDateTime.of(until))
                .credentialSubject(list.build())
                .build()
                .json();
    }

    private static String compressed(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
