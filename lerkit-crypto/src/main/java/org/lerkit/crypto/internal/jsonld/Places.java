package org.lerkit.crypto.internal.jsonld;

import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.model.JsonPointer;

/**
 * Where a walk is in its document, if it names blank nodes by that; otherwise no place is kept, and they have no names.
 * For one document.
 */
final class Places {
    private final boolean named;
    private final Dataset dataset;
    private final StringBuilder place = new StringBuilder(0);

    Places(boolean named, Dataset dataset) {
        this.named = named;
        this.dataset = dataset;
    }

    /** Goes on to a member; gives what leads back from it. */
    int enter(String name) {
        if (!named) {
            return 0;
        }
        int outside = place.length();
        place.append(JsonPointer.ROOT.child(name).value());
        return outside;
    }

    /** Goes on to an item; gives what leads back from it. */
    int enter(int index) {
        if (!named) {
            return 0;
        }
        int outside = place.length();
        place.append('/').append(index);
        return outside;
    }

    void leave(int outside) {
        if (named) {
            place.setLength(outside);
        }
    }

    /** A blank node here, one of its kind. */
    int blank(String kind) {
        return named ? dataset.resource("_:" + kind + place) : dataset.blank();
    }
}
