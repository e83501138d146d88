package org.lerkit.mapping.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Set<String> NATIONAL = Set.of("nationalIdentityNumber", "ext:nationalIdentityNumber");

    private final PrivacyProfile privacy;
    private final String birth;
    private final Map<Source, List<Leaf>> deciding = new HashMap<>();

    /** @param birth the member that says when somebody was born */
    PrivateParts(PrivacyProfile privacy, String birth) {
        this.privacy = privacy;
        this.birth = birth;
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
            } else if (child.name().equals(birth)) {
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
        return (part.name().equals(birth) && !privacy.releases(Category.BIRTH_DATE))
                || (national(part).isPresent() && !privacy.releases(Category.NATIONAL_IDENTIFIER));
    }

    boolean isPrivateInside(Source part) {
        return part.children().stream().anyMatch(child -> isPrivate(child) || isPrivateInside(child));
    }

    /** What says that an identifier is a national one. */
    static Optional<Leaf> national(Source part) {
        return kinds(List.of(part)).stream()
                .filter(leaf -> NATIONAL.contains(leaf.raw()))
                .findFirst();
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

    /** The same of everything below. */
    static List<Leaf> kindsWithin(Source part) {
        List<Leaf> kinds = new ArrayList<>(kinds(part.children()));
        part.children().forEach(child -> kinds.addAll(kindsWithin(child)));
        return kinds;
    }
}
