/** Controlled Identifiers 1.0 as wire types: the document that belongs to an identifier (a DID document is one), its
 * keys as a sealed family told by {@code type}, and JSON Web Keys. Structure only: no key is decoded and no identifier
 * resolved; what belongs to a private key is reported wherever a public one is expected. */
@NullMarked
package org.lerkit.model.cid;

import org.jspecify.annotations.NullMarked;
