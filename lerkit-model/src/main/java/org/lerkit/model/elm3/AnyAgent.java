package org.lerkit.model.elm3;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/** Somebody who acts: an agent of no particular kind, a person, or an organisation. */
public sealed interface AnyAgent extends Node permits Agent, Person, Organisation {
    /** How a member that holds one is read: what says no type, or an unknown one, as a {@link Agent}. */
    MemberType<AnyAgent> TYPE =
            MemberType.oneOf(() -> Agent.SHAPE, List.of(() -> Person.SHAPE, () -> Organisation.SHAPE));

    /** The name that others refer to it by. */
    Optional<Iri> id();

    /** What it is called by agencies. */
    List<AnyIdentifier> identifier();

    /** How to reach it. */
    List<ContactPoint> contactPoint();
}
