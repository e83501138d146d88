package org.lerkit.crypto;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.lerkit.model.clr2.AnyClrCredential;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/**
 * The credentials in a record that its own check went through, each as one type, and found nothing to say of: it would
 * have said it, at its place in the record. What a type that a record checks a credential as says of it is the same
 * wherever that stands (only those of Open Badges 2.0 ask whether they are the whole document), so that the same object
 * is not checked as the same type again. As another type, and by its data model, it is. For one run; does not change.
 */
final class SoundParts {
    static final SoundParts NONE = new SoundParts();

    private final IdentityHashMap<JsonObject, Shape<?>> shapes = new IdentityHashMap<>(0);

    private SoundParts() {}

    /** Those in a document of which a check as this type found nothing at all. */
    static SoundParts of(Node sound) {
        if (!(sound instanceof AnyClrCredential record)) {
            return NONE; // others have few credentials inside, or check them as something else
        }
        SoundParts parts = new SoundParts();
        for (Credential part : record.credentialSubject().verifiableCredential()) {
            parts.shapes.put(part.json(), part.shape()); // the shape by which the record has checked it
        }
        return parts;
    }

    /** What was received in the document, with what is known of it if it is one of these. */
    Received look(Received received) {
        return received instanceof Received.Secured secured
                ? secured.soundAs(Optional.ofNullable(shapes.get(secured.json())))
                : received;
    }
}
