package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A way to apply.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record ApplicationMethod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ApplicationMethod", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> INSTRUCTIONS = MEMBERS.optional("instructions", TEXT);
    private static final Maybe<ContactPerson> PERSON_CONTACT =
            MEMBERS.optional("personContact", node(() -> ContactPerson.SHAPE));
    private static final Maybe<WebAddress> APPLICATION_URI =
            MEMBERS.optional("applicationUri", node(() -> WebAddress.SHAPE));
    private static final Maybe<Email> APPLICATION_EMAIL = MEMBERS.optional("applicationEmail", node(() -> Email.SHAPE));
    private static final Maybe<ApplicationSms> APPLICATION_SMS =
            MEMBERS.optional("applicationSms", node(() -> ApplicationSms.SHAPE));
    private static final Maybe<Phone> APPLICATION_PHONE = MEMBERS.optional("applicationPhone", node(() -> Phone.SHAPE));
    private static final Maybe<InPersonApplication> IN_PERSON_APPLICATION =
            MEMBERS.optional("inPersonApplication", node(() -> InPersonApplication.SHAPE));
    private static final Maybe<ApplicationCloseDate> APPLICATION_CLOSE_DATE =
            MEMBERS.optional("applicationCloseDate", node(() -> ApplicationCloseDate.SHAPE));
    public static final Shape<ApplicationMethod> SHAPE = MEMBERS.shape(ApplicationMethod::new);

    // spotless:off - one line a member
    /** What to do. */
    public Optional<String> instructions() { return INSTRUCTIONS.in(json); }
    /** Whom to ask. */
    public Optional<ContactPerson> personContact() { return PERSON_CONTACT.in(json); }
    /** The page on which to apply. */
    public Optional<WebAddress> applicationUri() { return APPLICATION_URI.in(json); }
    /** The address to write to. */
    public Optional<Email> applicationEmail() { return APPLICATION_EMAIL.in(json); }
    /** The number to send a text message to. */
    public Optional<ApplicationSms> applicationSms() { return APPLICATION_SMS.in(json); }
    /** The number to call. */
    public Optional<Phone> applicationPhone() { return APPLICATION_PHONE.in(json); }
    /** Where to go. */
    public Optional<InPersonApplication> inPersonApplication() { return IN_PERSON_APPLICATION.in(json); }
    /** Until when to apply. */
    public Optional<ApplicationCloseDate> applicationCloseDate() { return APPLICATION_CLOSE_DATE.in(json); }

    @Override public Shape<ApplicationMethod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ApplicationMethod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ApplicationMethod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder instructions(String value) { return set(INSTRUCTIONS, value); }
        public Builder personContact(ContactPerson value) { return set(PERSON_CONTACT, value); }
        public Builder applicationUri(WebAddress value) { return set(APPLICATION_URI, value); }
        public Builder applicationEmail(Email value) { return set(APPLICATION_EMAIL, value); }
        public Builder applicationSms(ApplicationSms value) { return set(APPLICATION_SMS, value); }
        public Builder applicationPhone(Phone value) { return set(APPLICATION_PHONE, value); }
        public Builder inPersonApplication(InPersonApplication value) { return set(IN_PERSON_APPLICATION, value); }
        public Builder applicationCloseDate(ApplicationCloseDate value) { return set(APPLICATION_CLOSE_DATE, value); }
    }
    // spotless:on
}
