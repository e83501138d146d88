package org.lerkit.examples;

import java.util.List;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.StatusList2021Entry;
import org.lerkit.model.vc2.VerifiableCredential;

/** A credential is seen as a type: what it says can be asked for, and what is wrong with it is listed. */
public final class ReadCredential {
    private ReadCredential() {}

    /** Every problem of a credential of data model 2.0. */
    public static List<Problem> problems(byte[] received) {
        // spotless:off - as the guide shows it
        // begin read
        CredentialDocument document = CredentialDocument.parse(received);
        VerifiableCredential credential = document.as(VerifiableCredential::new); // cannot fail, and verifies nothing
        for (Problem problem : credential.check()) {
            System.out.println(problem.pointer().value() + " " + problem.code() + ": " + problem.title());
            problem.hint().ifPresent(hint -> System.out.println("  " + hint));
        }
        // end read
        // spotless:on
        return credential.check();
    }

    /** Where the status of a credential stands, in words. */
    public static String where(CredentialStatus status) {
        // spotless:off - as the guide shows it
        // begin status
        if (status instanceof BitstringStatusListEntry entry) {
            return "bit " + entry.statusListIndex() + " of " + entry.statusListCredential().value();
        }
        if (status instanceof StatusList2021Entry entry) {
            return "bit " + entry.statusListIndex() + " of " + entry.statusListCredential().value();
        }
        return "of a kind that is not looked up here: " + status.type();
        // end status
        // spotless:on
    }
}
