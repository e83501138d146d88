package org.lerkit.testkit.assertj;

import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.mapping.Ledger;
import org.lerkit.testkit.ConformanceReport;

/**
 * Where assertions about reports and ledgers begin. Can be imported statically beside those of AssertJ itself.
 *
 * <pre>{@code
 * assertThat(verifier.verify(badge)).isRejectedFor("proof.signature.invalid");
 * assertThat(conversion.ledger()).withheldOnly("/AcademicRecord/Student/Person/Birth").hasDropped("/NoteMessage");
 * assertThat(ConformanceKit.run(profile, ours, options)).passes();
 * }</pre>
 *
 * <p>Messages tell all that is wrong at once, by places and codes, and never a value of a document.
 */
public final class LerkitAssertions {
    private LerkitAssertions() {}

    /** About what came of the checks of a profile. */
    public static ConformanceReportAssert assertThat(@Nullable ConformanceReport actual) {
        return new ConformanceReportAssert(actual);
    }

    /** About what a verifier found. */
    public static VerificationReportAssert assertThat(@Nullable VerificationReport actual) {
        return new VerificationReportAssert(actual);
    }

    /** About what became of the leaves of a document that was converted. */
    public static LedgerAssert assertThat(@Nullable Ledger actual) {
        return new LedgerAssert(actual);
    }
}
