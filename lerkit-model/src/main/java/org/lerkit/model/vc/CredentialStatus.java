package org.lerkit.model.vc;

import java.util.List;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;

/** Where to learn whether a credential was revoked or suspended. */
public sealed interface CredentialStatus extends Node
        permits BitstringStatusListEntry,
                StatusList2021Entry,
                RevocationList2020Status,
                OneEdTechRevocationList,
                UnknownStatus {
    /** How a member that holds statuses is read. */
    MemberType<CredentialStatus> TYPE = MemberType.oneOf(
            () -> UnknownStatus.SHAPE,
            List.of(
                    () -> BitstringStatusListEntry.SHAPE,
                    () -> StatusList2021Entry.SHAPE,
                    () -> RevocationList2020Status.SHAPE,
                    () -> OneEdTechRevocationList.SHAPE));

    /** What kind of status it is. */
    List<String> type();
}
