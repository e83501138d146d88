package org.lerkit.model.elm3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What something is called by some agency or by a country. */
public sealed interface AnyIdentifier extends Node permits Identifier, LegalIdentifier {
    /** How a member that holds one is read: what says no type, or an unknown one, as a {@link Identifier}. */
    MemberType<AnyIdentifier> TYPE = MemberType.oneOf(() -> Identifier.SHAPE, List.of(() -> LegalIdentifier.SHAPE));

    /** The name that others refer to it by. */
    Optional<Iri> id();

    /** The text of it. */
    String notation();

    /** What the scheme is called. */
    Optional<String> schemeName();

    /** Who keeps the scheme. */
    Optional<LocalizedText> schemeAgency();
}
