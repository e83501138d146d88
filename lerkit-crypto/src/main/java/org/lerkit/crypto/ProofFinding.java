package org.lerkit.crypto;

import java.util.List;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonObject;

/**
 * What the proofs of a document come to.
 *
 * @param methods the keys they name, as far as these are known
 * @param covered what all of them cover of the document
 * @param coversText whether one of them signs the document as written
 */
record ProofFinding(CheckResult result, List<VerificationMethod> methods, JsonObject covered, boolean coversText) {}
