package org.lerkit.testkit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Mutant.Expected;

/** What can be the matter with a status or with the list in which it stands (Bitstring Status List 1.0). */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum StatusCase {
    STATUS_CLEAR("status-validated", "The status is not set.", true, good -> good),
    STATUS_REVOKED(
            "status-validated",
            "The credential is revoked.",
            false,
            good -> good.withSet(StatusBits.LEAST, StatusSetting.INDEX)),
    STATUS_SUSPENDED(
            "status-validated",
            "The credential is suspended.",
            false,
            good -> good.withSet(StatusBits.LEAST, StatusSetting.INDEX)
                    .withEntry("statusPurpose", "suspension")
                    .withList("statusPurpose", "suspension")),
    LIST_OF_OTHER_PURPOSE(
            "status-validated",
            "The list is one of suspensions, where the credential names one of revocations.",
            false,
            good -> good.withList("statusPurpose", "suspension")),
    LIST_NOT_SIGNED("status-validated", "The list is not signed.", false, StatusSetting::unsigned),
    LIST_EXCHANGED(
            "status-validated",
            "A revocation is taken out of the list after that was signed.",
            false,
            good -> good.withSet(StatusBits.LEAST, StatusSetting.INDEX).withBitsExchanged()),
    LIST_OF_OTHER_TYPE(
            "entry-list-type",
            "What is served as the list is a credential of another type.",
            false,
            StatusSetting::withListOfOtherType),
    STATUSES_AROUND_SET(
            "entry-size-default",
            "The statuses before and after are set; the size of a status is not said.",
            true,
            good -> good.withSet(StatusBits.LEAST, StatusSetting.INDEX - 1, StatusSetting.INDEX + 1)),
    LIST_NOT_COMPRESSED(
            "list-compressed",
            "The bits of the list are not compressed.",
            false,
            good -> good.withBits(StatusBits.of(StatusBits.LEAST))),
    LIST_IN_ZLIB(
            "list-compressed",
            "The bits of the list are compressed by ZLIB, as those of another specification are.",
            false,
            good -> good.withBits(StatusBits.zlib(StatusBits.of(StatusBits.LEAST)))),
    LIST_SHORT("list-length", "The bits of the list are 15 KB.", false, good -> good.withSet(15 * 1024 * Byte.SIZE)),
    FIRST_STATUS_SET(
            "list-bit-order",
            "The first status is set, which is the left-most bit.",
            false,
            good -> good.withSet(StatusBits.LEAST, 0).withEntry("statusListIndex", "0")),
    LAST_OF_BYTE_SET(
            "list-bit-order",
            "The first status is not set; the last one of its byte is.",
            true,
            good -> good.withSet(StatusBits.LEAST, 7).withEntry("statusListIndex", "0")),
    INDEX_AFTER_LAST(
            "index-range",
            "The index is the one after the last.",
            false,
            good -> good.withEntry("statusListIndex", Integer.toString(StatusBits.LEAST))),
    INDEX_HUGE(
            "index-range",
            "The index is larger than any list.",
            false,
            good -> good.withEntry("statusListIndex", "99999999999999999999999999")),
    LIST_LONGER(
            "bits-expanded",
            "The list is longer than it has to be, and the status is near its end.",
            true,
            good -> good.withSet(4 * StatusBits.LEAST).withEntry("statusListIndex", "524287")),
    LAST_STATUS_SET(
            "bits-expanded",
            "The list is longer than it has to be, and its last status is set.",
            false,
            good -> good.withSet(4 * StatusBits.LEAST, 524_287).withEntry("statusListIndex", "524287"));

    private static final String SPECIFICATION = "bitstring-status-list-1.0";

    private final String requirement;
    private final String title;
    private final boolean right;
    private final UnaryOperator<StatusSetting> change;

    StatusCase(String requirement, String title, boolean right, UnaryOperator<StatusSetting> change) {
        this.requirement = requirement;
        this.title = title;
        this.right = right;
        this.change = change;
    }

    /** Those that are about a requirement. */
    static List<StatusCase> of(Requirement requirement) {
        return Arrays.stream(values())
                .filter(status -> requirement.key().equals(SPECIFICATION + '/' + status.requirement))
                .toList();
    }

    /** What tells it from others of its requirement. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is the matter, in a sentence. */
    String title() {
        return title;
    }

    /** What a verifier must make of the credential. */
    Expected verdict() {
        return right ? Expected.ACCEPTED : Expected.REFUSED;
    }

    StatusSetting setting() {
        return change.apply(StatusSetting.good());
    }
}
