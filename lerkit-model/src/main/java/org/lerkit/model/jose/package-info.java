/**
 * JSON Web Signatures (RFC 7515) and SD-JWTs (RFC 9901) taken apart: header, payload, signature, disclosures. They carry
 * credentials; what they carry is read here, and nothing is verified. Strict where leniency would let two texts pass
 * for one: base64url without padding or loose bits, JSON without repeated members.
 */
@NullMarked
package org.lerkit.model.jose;

import org.jspecify.annotations.NullMarked;
