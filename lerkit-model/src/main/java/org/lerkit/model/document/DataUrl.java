package org.lerkit.model.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What a data URL (RFC 2397) holds, as the {@code id} of an enveloped credential does. */
final class DataUrl {
    private static final String SCHEME = "data:";
    private static final String BASE64 = ";base64";

    private final String mediaType;
    private final byte[] content;

    private DataUrl(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Takes a data URL apart; empty if it is none. */
    static Optional<DataUrl> parse(String url) {
        int comma = url.indexOf(',');
        if (comma < 0 || !url.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String head = url.substring(SCHEME.length(), comma);
        boolean base64 = head.toLowerCase(Locale.ROOT).endsWith(BASE64);
        String mediaType = base64 ? head.substring(0, head.length() - BASE64.length()) : head;
        return unescaped(url.substring(comma + 1))
                .flatMap(bytes -> base64 ? decoded(bytes) : Optional.of(bytes))
                .map(bytes -> new DataUrl(mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), bytes));
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    private static Optional<byte[]> decoded(byte[] base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> unescaped(String text) {
        byte[] escaped = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length);
        for (int at = 0; at < escaped.length; at++) {
            if (escaped[at] != '%') {
                bytes.write(escaped[at]);
                continue;
            }
            int high = at + 2 < escaped.length ? Character.digit(escaped[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(escaped[at + 2], 16) : -1;
            if (low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            at += 2;
        }
        return Optional.of(bytes.toByteArray());
    }
}
