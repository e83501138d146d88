/** W3C Verifiable Credentials Data Model 2.0 as wire types: each a record of its JSON, whose members are declared once.
 * Any credential of the model can be seen as a {@link org.lerkit.model.vc2.VerifiableCredential}; what lerkit does not
 * know is kept and read as the unknown case of its sealed family. Structure only: nothing here checks a proof. */
@NullMarked
package org.lerkit.model.vc2;

import org.jspecify.annotations.NullMarked;
