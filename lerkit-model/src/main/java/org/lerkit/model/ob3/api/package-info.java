/** The interface of Open Badges 3.0: what servers and clients send each other around credentials. Each type is a record of
 * its JSON, whose members are declared once, as those of the credentials are. Nothing here calls a server. */
@NullMarked
package org.lerkit.model.ob3.api;

import org.jspecify.annotations.NullMarked;
