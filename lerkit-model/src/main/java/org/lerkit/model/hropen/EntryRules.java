package org.lerkit.model.hropen;

import java.util.List;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.ob3.AchievementCredentialV1p1;

/**
 * What the schema of a record asks of its entries: the plain fields with the one that each list needs, or nothing but
 * {@code verifications}, each of a kind that the list takes.
 */
final class EntryRules {
    /** A credential in a list that does not take its kind. */
    static final ProblemCode ELSEWHERE = new ProblemCode("hropen.verification.elsewhere");

    /** An entry without the one field that makes it one. */
    static final ProblemCode INCOMPLETE = new ProblemCode("hropen.entry.incomplete");

    private static final String VERIFICATIONS = "verifications";

    /** The lists, each with the field it needs, the provisional credential it takes, and whether it takes OB and CLR. */
    enum Entry {
        EDUCATION("institution", "EducationAndLearning", true, true),
        EMPLOYMENT("organization", "EmploymentHistory", false, false),
        /** Its schema refers to the provisional credential of licences. */
        CERTIFICATION("issuingAuthority", "License", true, false),
        LICENSE("issuingAuthority", "License", true, false),
        SKILL("name", "", true, false);

        private final String needed;
        private final String provisional;
        private final boolean badges;
        private final boolean records;

        Entry(String needed, String provisional, boolean badges, boolean records) {
            this.needed = needed;
            this.provisional = provisional.isEmpty() ? "" : HrOpen.PROVISIONAL + provisional + "Type.json";
            this.badges = badges;
            this.records = records;
        }
    }

    private EntryRules() {}

    static void check(Entry entry, JsonObject json, Findings findings) {
        if (json.members().containsKey(entry.needed)) {
            return;
        }
        if (!json.members().keySet().equals(Set.of(VERIFICATIONS))) {
            findings.in(entry.needed)
                    .error(
                            INCOMPLETE,
                            "required unless an entry has nothing but verifications, and not there",
                            "add " + entry.needed);
            return;
        }
        if (!(json.members().get(VERIFICATIONS) instanceof JsonArray array)) {
            return; // the check of that member has said it
        }
        Findings at = findings.in(VERIFICATIONS);
        if (array.items().isEmpty()) {
            at.error(Findings.EMPTY, "alone, and empty", "add what vouches for the entry, or the plain fields");
        }
        for (int i = 0; i < array.items().size(); i++) {
            if (array.items().get(i) instanceof JsonObject item) {
                checkAlone(entry, item, at.in(i));
            }
        }
    }

    private static void checkAlone(Entry entry, JsonObject item, Findings findings) {
        Verification one = Verification.of(item);
        if (one instanceof EmbeddedCredential credential) {
            List<String> types = credential.type();
            if (entry.records && types.contains("ClrCredential")) {
                findings.check(new ClrCredentialV1p1(item));
            } else if (entry.badges
                    && (types.contains("OpenBadgeCredential") || types.contains("AchievementCredential"))) {
                findings.check(new AchievementCredentialV1p1(item));
            } else {
                elsewhere(findings);
            }
        } else if (one instanceof ProvisionalCredential credential) {
            if (entry.provisional.isEmpty()) {
                elsewhere(findings);
            } else if (credential.context().stream().noneMatch(new JsonString(entry.provisional)::equals)) {
                findings.in("@context")
                        .error(
                                Findings.CONTEXT,
                                "not the context of a provisional credential that this list takes",
                                "name " + entry.provisional);
            }
        }
    }

    private static void elsewhere(Findings findings) {
        findings.error(
                ELSEWHERE,
                "a credential of a kind that stands here in an object of its own only",
                "put it into otherW3CVerifiableCredential, or write the plain fields beside it");
    }
}
