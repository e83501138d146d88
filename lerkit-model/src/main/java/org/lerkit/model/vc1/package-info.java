/** W3C Verifiable Credentials Data Model 1.1 as wire types: each a record of its JSON, whose members are declared once.
 * Any credential of the model can be seen as a {@link org.lerkit.model.vc1.VerifiableCredential}. Its dates are
 * {@code issuanceDate} and {@code expirationDate}; those of 2.0 are reported. Structure only: nothing here checks a
 * proof. */
@NullMarked
package org.lerkit.model.vc1;

import org.jspecify.annotations.NullMarked;
