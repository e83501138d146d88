/**
 * What issuers and holders add to an SD-JWT (RFC 9901): digests in the place of claims, and the token that proves the
 * holder. Reading, choosing and putting disclosures back is the model's part, {@code org.lerkit.model.jose}: it needs no
 * key. Nothing here looks at what claims mean.
 */
@NullMarked
package org.lerkit.crypto.internal.sdjwt;

import org.jspecify.annotations.NullMarked;
