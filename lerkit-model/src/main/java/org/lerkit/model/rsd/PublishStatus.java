package org.lerkit.model.rsd;

import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Term;
import org.lerkit.model.json.Vocabulary;

/** How far something is published. Services of old write these words small. */
public record PublishStatus(String text) implements Term {
    private static final Vocabulary<PublishStatus> TERMS = Vocabulary.closed(PublishStatus::new);
    public static final PublishStatus UNARCHIVED = TERMS.term("Unarchived");
    public static final PublishStatus DELETED = TERMS.term("Deleted");
    public static final PublishStatus WORKSPACE = TERMS.term("Workspace");
    public static final PublishStatus PUBLISHED = TERMS.term("Published");
    public static final PublishStatus ARCHIVED = TERMS.term("Archived");
    public static final PublishStatus DRAFT = TERMS.term("Draft");

    static final MemberType<PublishStatus> TYPE = TERMS.type();
}
