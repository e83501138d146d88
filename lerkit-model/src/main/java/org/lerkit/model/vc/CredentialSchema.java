package org.lerkit.model.vc;

import java.util.List;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.value.Iri;

/** A schema that the issuer says the credential follows. Whether it does is not looked at here. */
public sealed interface CredentialSchema extends Node
        permits JsonSchema, JsonSchemaCredentialEntry, OneEdTechJsonSchemaValidator2019, UnknownSchema {
    /** How a member that holds schemas is read. */
    MemberType<CredentialSchema> TYPE = MemberType.oneOf(
            () -> UnknownSchema.SHAPE,
            List.of(
                    () -> JsonSchema.SHAPE,
                    () -> JsonSchemaCredentialEntry.SHAPE,
                    () -> OneEdTechJsonSchemaValidator2019.SHAPE));

    /** Where the schema is. */
    Iri id();

    /** What kind of schema it is. */
    List<String> type();
}
