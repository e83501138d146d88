package org.lerkit.model.vc1;

import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.RequiredContext;
import org.lerkit.model.json.Shape;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.Specifications;
import org.lerkit.model.vc.ValidityPeriod;

/** The specification that this package follows, and what its types and those built on it share. */
public final class VcDataModel1 {
    /** The context that every credential of the model starts with. */
    public static final RequiredContext CONTEXT = RequiredContext.of("https://www.w3.org/2018/credentials/v1");
    /** A date that data model 1.1 keeps for later versions, and that says nothing in a credential of 1.1. */
    public static final ProblemCode RESERVED_DATE = new ProblemCode("vc1.date.reserved");

    private VcDataModel1() {}

    /** A clause of VC Data Model 1.1. */
    public static SpecRef clause(String fragment) {
        return Specifications.VC_DATA_MODEL_1.clause(fragment);
    }

    /** The rule that a credential does not cease to hold before it begins to. */
    public static <T extends Node> Shape.Rule<T> validity(
            Function<T, LexicalDateTime> issuance, Function<T, Optional<LexicalDateTime>> expiration) {
        return ValidityPeriod.rule("issuanceDate", issuance.andThen(Optional::of), "expirationDate", expiration);
    }

    /** The rule that a credential of 1.1 has no dates of 2.0: its verifiers do not look at them. */
    public static void checkDates(JsonObject credential, Findings findings) {
        reserved("validFrom", "write issuanceDate", credential, findings);
        reserved("validUntil", "write expirationDate", credential, findings);
        reserved("issued", "write issuanceDate", credential, findings);
    }

    private static void reserved(String member, String hint, JsonObject credential, Findings findings) {
        if (credential.get(member).isPresent()) {
            findings.in(member)
                    .warning(
                            RESERVED_DATE,
                            "reserved for later versions of the data model; verifiers of 1.1 do not look at it",
                            hint + ", or make it a credential of data model 2.0");
        }
    }
}
