package org.lerkit.model.ob3.api;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.ob3.OpenBadges3;

/** What the types of this package share. */
final class OpenBadgesApi {
    static final MemberType<String> OAUTH2 =
            MemberType.text("the kind of a security scheme", Pattern.compile("oauth2"), "write oauth2");

    private OpenBadgesApi() {}

    static ShapeDraft draft(String name) {
        return Shape.draft(name, OpenBadges3.clause(name.toLowerCase(Locale.ROOT)))
                .plainArrays();
    }
}
