package org.lerkit.examples;

import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.BakedCredential;
import org.lerkit.model.image.Baking;

/** A credential goes into a picture, and comes out again. */
public final class BakeBadge {
    private BakeBadge() {}

    /** Bakes a signed badge of Open Badges 3.0 into a picture, in the place of any that is there. */
    public static byte[] bake(byte[] picture, String credential) {
        // spotless:off - as the guide shows it
        // begin bake
        BadgeImage image = BadgeImage.read(picture); // PNG or SVG
        byte[] badge = image.unbake().bake(Baking.OPEN_BADGES_3, credential).bytes();
        // end bake
        // spotless:on
        return badge;
    }

    /** Takes the one credential out of a badge. */
    public static String find(byte[] badge) {
        // spotless:off - as the guide shows it
        // begin find
        BadgeImage image = BadgeImage.read(badge);
        List<Problem> problems = image.check(); // more than one, compressed, no credential
        BakedCredential found = image.credentials().get(0);
        String credential = switch (found.form()) {
            case JSON, COMPACT_JWS -> found.text(); // to be verified
            case URL, UNKNOWN -> throw new IllegalArgumentException("not a credential, but " + found);
        };
        // end find
        // spotless:on
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).title());
        }
        return credential;
    }
}
