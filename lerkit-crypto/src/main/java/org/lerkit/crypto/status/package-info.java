/**
 * The statuses of an issuer's credentials, as the issuer keeps them: {@link org.lerkit.crypto.status.StatusRegister}
 * gives each credential a place in a status list before it is signed, revokes, suspends and reinstates it later, and
 * publishes the lists, signed. What happens is a record in a {@link org.lerkit.crypto.status.StatusStore}, which only
 * grows; everything else is worked out from the records. They hold the ids of credentials, places and times, and nothing
 * about learners.
 */
@NullMarked
package org.lerkit.crypto.status;

import org.jspecify.annotations.NullMarked;
