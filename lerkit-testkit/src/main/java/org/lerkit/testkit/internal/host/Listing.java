package org.lerkit.testkit.internal.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.internal.api.Links;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/**
 * What a host lists.
 *
 * @param credentials those that are not in tokens
 * @param tokens those that are
 */
record Listing(List<JsonObject> credentials, List<String> tokens) {
    private static final int MOST_PAGES = 500;

    /** How many there are. */
    int size() {
        return credentials.size() + tokens.size();
    }

    /** Each of them once. */
    Set<Object> items() {
        Set<Object> items = new LinkedHashSet<>(credentials);
        items.addAll(tokens);
        return items;
    }

    /**
     * What is on one page.
     *
     * @throws SubjectException if it is no list
     */
    static Listing of(HttpReply reply) throws SubjectException {
        if (!reply.isSuccess()) {
            throw new SubjectException("A list of credentials is answered with " + reply.status() + ".");
        }
        JsonObject page =
                reply.object().orElseThrow(() -> new SubjectException("A list of credentials is no object of JSON."));
        List<JsonObject> credentials = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (JsonValue item : items(page, "credential")) {
            if (item instanceof JsonObject credential) {
                credentials.add(credential);
            }
        }
        for (JsonValue item : items(page, "compactJwsString")) {
            if (item instanceof JsonString token) {
                tokens.add(token.value());
            }
        }
        return new Listing(List.copyOf(credentials), List.copyOf(tokens));
    }

    static List<JsonValue> items(JsonObject page, String name) {
        return page.get(name).map(JsonValue::items).orElse(List.of());
    }

    /**
     * What is on all pages, which are found by their links.
     *
     * @throws SubjectException if the links go round, or never end
     */
    static Listing all(CredentialHost host, int limit) throws Exception {
        List<JsonObject> credentials = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        Set<String> been = new LinkedHashSet<>();
        Optional<String> next = Optional.of("/credentials?limit=" + limit);
        while (next.isPresent()) {
            if (!been.add(next.get()) || been.size() > MOST_PAGES) {
                throw new SubjectException("The links from page to page go round, or never end.");
            }
            HttpReply reply = host.get(next.get());
            Listing page = of(reply);
            credentials.addAll(page.credentials());
            tokens.addAll(page.tokens());
            next = Optional.ofNullable(Links.of(reply).get("next"));
        }
        return new Listing(List.copyOf(credentials), List.copyOf(tokens));
    }
}
