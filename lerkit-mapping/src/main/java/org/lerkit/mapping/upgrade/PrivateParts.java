package org.lerkit.mapping.upgrade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.privacy.PrivacyProfile.Category;

/** What privacy keeps back of a credential or record of the family: dates of birth and national identifiers. */
final class PrivateParts {
    private static final Set<String> KINDS = Set.of("identityType", "identifierType");
    private static final Set<String> BIRTH = Set.of("dateOfBirth", "birthDate");
    private static final Set<String> NATIONAL = Set.of("nationalIdentityNumber", "ext:nationalIdentityNumber");

    private final PrivacyProfile privacy;
    private final Map<Source, List<Leaf>> deciding = new HashMap<>();

    PrivateParts(PrivacyProfile privacy) {
        this.privacy = privacy;
    }

    /** Says of everything below that is private that it is withheld. */
    void withhold(Source part, Accounts accounts, Rule rule) {
        List<Leaf> kinds = kinds(part.children());
        for (Source child : part.children()) {
            if (!kinds(List.of(child)).isEmpty()) {
                deciding.put(child, kinds);
            }
            if (!isPrivate(child)) {
                withhold(child, accounts, rule);
            } else if (BIRTH.contains(child.name())) {
                accounts.withhold(child, rule);
            } else {
                child.children().forEach(member -> {
                    if (KINDS.contains(member.name())) {
                        accounts.control(member, rule);
                    } else {
                        accounts.withhold(member, rule);
                    }
                });
            }
        }
    }

    boolean isPrivate(Source part) {
        return (BIRTH.contains(part.name()) && !privacy.releases(Category.BIRTH_DATE))
                || (!privacy.releases(Category.NATIONAL_IDENTIFIER)
                        && kinds(List.of(part)).stream().map(Leaf::raw).anyMatch(NATIONAL::contains));
    }

    /** What decides where an identifier stands among those beside it, of which some may be withheld. */
    List<Leaf> deciding(Source identifier) {
        return deciding.getOrDefault(identifier, List.of());
    }

    /** What says of identifiers of which kind they are, and so whether one is withheld and those behind it move up. */
    static List<Leaf> kinds(List<Source> identifiers) {
        return identifiers.stream()
                .flatMap(identifier -> KINDS.stream().flatMap(kind -> identifier.leaves(kind).stream()))
                .toList();
    }
}
