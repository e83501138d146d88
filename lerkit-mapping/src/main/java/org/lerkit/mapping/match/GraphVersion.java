package org.lerkit.mapping.match;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.lerkit.model.value.LexicalDate;

/** The digest of a graph. What decides about routes is in it; titles are not. */
final class GraphVersion {
    private final MessageDigest digest;
    /** Numbers that are not in the digest yet. */
    private final ByteBuffer waiting = ByteBuffer.allocate(8 << 10);

    private GraphVersion() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Nodes.Sorted nodes, Relations relations) {
        GraphVersion version = new GraphVersion();
        String[] ids = nodes.places.keySet().toArray(String[]::new);
        Arrays.sort(ids);
        for (String id : ids) {
            version.text(id);
            version.numbers(nodes.places.getOrDefault(id, -1));
        }
        nodes.frameworks.forEach(version::text);
        for (long item : nodes.items) {
            version.numbers((int) (item >> 32), (int) item);
        }
        relations.types.forEach(type -> version.text(type.text()));
        for (Provenance provenance : relations.provenances) {
            version.text(provenance.source());
            version.text(provenance.assertedBy().orElse(""));
            version.text(provenance.assertedOn().map(LexicalDate::text).orElse(""));
            version.text(Double.toString(provenance.confidence()));
            version.numbers(provenance.method().code);
        }
        for (int i = 0; i < relations.size(); i++) {
            version.numbers(
                    relations.from[i],
                    relations.to[i],
                    relations.meaning[i],
                    relations.type[i],
                    relations.provenance[i]);
        }
        version.flush();
        return "sha256:" + HexFormat.of().formatHex(version.digest.digest());
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        numbers(bytes.length);
        flush();
        digest.update(bytes);
    }

    private void numbers(int... numbers) {
        for (int number : numbers) {
            if (waiting.remaining() < Integer.BYTES) {
                flush();
            }
            waiting.putInt(number);
        }
    }

    private void flush() {
        digest.update(waiting.array(), 0, waiting.position());
        waiting.clear();
    }
}
