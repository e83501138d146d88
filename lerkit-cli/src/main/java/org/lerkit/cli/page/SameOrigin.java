package org.lerkit.cli.page;

import java.util.Optional;
import java.util.Set;
import org.lerkit.cli.http.Refusal;
import org.lerkit.cli.http.Request;

/**
 * Lets only this page's own forms send something. A browser says of each form where the page with the form came from: in
 * {@code Sec-Fetch-Site}, which no script can set, or in {@code Origin}. What says neither is no browser, and no page of another
 * site.
 */
final class SameOrigin {
    /** A form of ours, or somebody who typed the address. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final int FORBIDDEN = 403;

    private SameOrigin() {}

    /** @throws Refusal if a page of another site sent it */
    static void require(Request request) {
        Optional<String> site = request.header("Sec-Fetch-Site");
        Optional<String> origin = request.header("Origin");
        boolean ours = site.isPresent()
                ? OURS.contains(site.get())
                : origin.isEmpty()
                        || isOurs(origin.get(), request.header("Host").orElse(""));
        if (!ours) {
            throw Refusal.of(
                    FORBIDDEN,
                    PageProblem.ORIGIN,
                    "a page of another site sent this",
                    "open the address of lerkit itself, and give the document there");
        }
    }

    private static boolean isOurs(String origin, String host) {
        return !host.isEmpty() && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
