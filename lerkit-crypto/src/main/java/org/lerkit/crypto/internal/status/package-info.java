/** How statuses are packed into bits, where issuers write them and verifiers read them. */
@NullMarked
package org.lerkit.crypto.internal.status;

import org.jspecify.annotations.NullMarked;
