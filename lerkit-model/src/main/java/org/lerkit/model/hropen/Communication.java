package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * How someone can be reached.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/communication/CommunicationType.json">HR Open 4.4, CommunicationType</a>
 */
public record Communication(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "Communication", "common/json/communication/CommunicationType.json")
            .arraysOnly();
    private static final Many<Address> ADDRESS = MEMBERS.many("address", node(() -> Address.SHAPE));
    private static final Many<Phone> PHONE = MEMBERS.many("phone", node(() -> Phone.SHAPE));
    private static final Many<Email> EMAIL = MEMBERS.many("email", node(() -> Email.SHAPE));
    private static final Many<WebAddress> WEB = MEMBERS.many("web", node(() -> WebAddress.SHAPE));
    private static final Many<SocialAccount> SOCIAL = MEMBERS.many("social", node(() -> SocialAccount.SHAPE));
    public static final Shape<Communication> SHAPE =
            MEMBERS.shape(Communication::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** Postal addresses. */
    public List<Address> address() { return ADDRESS.in(json); }
    /** Telephone numbers. */
    public List<Phone> phone() { return PHONE.in(json); }
    /** Email addresses. */
    public List<Email> email() { return EMAIL.in(json); }
    /** Pages on the web. */
    public List<WebAddress> web() { return WEB.in(json); }
    /** Accounts in social networks. */
    public List<SocialAccount> social() { return SOCIAL.in(json); }

    @Override public Shape<Communication> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Communication}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Communication, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder address(List<Address> values) { return set(ADDRESS, values); }
        public Builder phone(List<Phone> values) { return set(PHONE, values); }
        public Builder email(List<Email> values) { return set(EMAIL, values); }
        public Builder web(List<WebAddress> values) { return set(WEB, values); }
        public Builder social(List<SocialAccount> values) { return set(SOCIAL, values); }
    }
    // spotless:on
}
