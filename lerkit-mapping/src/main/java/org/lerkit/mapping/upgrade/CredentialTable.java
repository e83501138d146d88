package org.lerkit.mapping.upgrade;

import java.util.List;
import java.util.Set;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.Rule;

/** What becomes of each member of a credential of data model 1.1 in one of 2.0. */
final class CredentialTable {
    static final Rule SAME = new Rule("vc1.upgrade.same", "What both data models say in the same way.");
    static final Rule CONTEXT = new Rule(
            "vc1.upgrade.context", "Contexts of the old data model become those of the new one; the others stay.");
    static final Rule FROM = new Rule("vc1.upgrade.issuanceDate", "From when it holds is validFrom now.");
    static final Rule UNTIL = new Rule("vc1.upgrade.expirationDate", "Until when it holds is validUntil now.");
    static final Rule RESERVED =
            new Rule("vc1.upgrade.reserved", "A name that data model 1.1 kept for later, and that says nothing in it.");
    static final Rule PROOF =
            new Rule("vc1.upgrade.proof", "A proof of the old content, which proves nothing of the new one.");
    static final Rule ORIGINAL =
            new Rule("vc1.upgrade.original", "The secured original travels as evidence, byte for byte.");
    static final Rule PRIVATE = new Rule("vc1.upgrade.private", "Withheld unless the caller asks for it by name.");
    static final Rule WITH_PRIVATE = new Rule(
            "vc1.upgrade.secured-private",
            "A secured credential inside that says what is withheld, and cannot be changed.");

    /** What may become of each member. */
    static final List<MappingTable.Row> ROWS = List.of(
            row("credential.@context", "@context", CONTEXT, "carried", "recoded", "narrowed"),
            row("credential.issuanceDate", "validFrom", FROM, "carried", "recoded"),
            row("credential.expirationDate", "validUntil", UNTIL, "carried", "recoded"),
            row("credential.validFrom, credential.validUntil", "", RESERVED, "dropped"),
            row("credential.proof", "", PROOF, "dropped"),
            row("the secured credential", "evidence.id", ORIGINAL, "merged"),
            row("any other member", "the same", SAME, "carried", "narrowed"),
            row("dateOfBirth, national identifiers", "the same", PRIVATE, "control", "withheld"),
            row("a secured credential inside", "", WITH_PRIVATE, "dropped"));

    private CredentialTable() {}

    private static MappingTable.Row row(String member, String target, Rule rule, String... dispositions) {
        return new MappingTable.Row(member, target, Set.of(dispositions), rule);
    }
}
