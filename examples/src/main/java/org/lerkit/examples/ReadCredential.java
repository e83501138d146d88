package org.lerkit.examples;

import java.io.PrintStream;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.CredentialStatus;
import org.lerkit.model.vc.StatusList2021Entry;
import org.lerkit.model.vc2.VerifiableCredential;

/** A credential is seen as a type: what it says can be asked for, and what is wrong with it is listed. */
public final class ReadCredential {
    private ReadCredential() {}

    /** Tells every problem of a credential of data model 2.0. */
    public static void tell(byte[] received, PrintStream out) {
        // spotless:off - as the guide shows it
        // begin read
        CredentialDocument document = CredentialDocument.parse(received);
        VerifiableCredential credential = document.as(VerifiableCredential::new); // cannot fail, and verifies nothing
        for (Problem problem : credential.check()) {
            out.println(problem.pointer().value() + " " + problem.code() + ": " + problem.title());
            problem.hint().ifPresent(hint -> out.println("  " + hint));
        }
        // end read
        // spotless:on
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
