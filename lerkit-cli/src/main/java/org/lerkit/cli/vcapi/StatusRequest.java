package org.lerkit.cli.vcapi;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;
import static org.lerkit.model.json.MemberType.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** Asks for the status of a credential to be changed. */
record StatusRequest(JsonObject json) implements Node {
    static final String SUSPENSION = "suspension";

    private static final ShapeDraft MEMBERS = Requests.draft("StatusRequest");
    private static final One<String> CREDENTIAL_ID = MEMBERS.required("credentialId", TEXT);
    private static final One<Entry> CREDENTIAL_STATUS = MEMBERS.required("credentialStatus", node(() -> Entry.SHAPE));
    private static final One<Boolean> STATUS = MEMBERS.required("status", BOOLEAN);
    static final Shape<StatusRequest> SHAPE = MEMBERS.shape(StatusRequest::new);

    // spotless:off - one line a member
    String credentialId() { return CREDENTIAL_ID.in(json); }
    Entry credentialStatus() { return CREDENTIAL_STATUS.in(json); }
    /** What it is to be. */
    boolean status() { return STATUS.in(json); }

    @Override public Shape<StatusRequest> shape() { return SHAPE; }
    // spotless:on

    /** Which of its statuses. */
    record Entry(JsonObject json) implements Node {
        private static final ShapeDraft MEMBERS = Requests.draft("StatusEntry");
        private static final Maybe<String> TYPE = MEMBERS.optional(
                "type", text("the type of an entry", Pattern.compile("BitstringStatusListEntry"), "leave it out"));
        private static final One<String> STATUS_PURPOSE = MEMBERS.required(
                "statusPurpose",
                text("a purpose", Pattern.compile("revocation|" + SUSPENSION), "write revocation or suspension"));
        static final Shape<Entry> SHAPE = MEMBERS.shape(Entry::new);

        // spotless:off - one line a member
        /** What kind of status it is: there is only one. */
        Optional<String> type() { return TYPE.in(json); }
        String statusPurpose() { return STATUS_PURPOSE.in(json); }

        @Override public Shape<Entry> shape() { return SHAPE; }
        // spotless:on
    }
}
