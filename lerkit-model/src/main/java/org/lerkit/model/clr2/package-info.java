/** Comprehensive Learner Record 2.0 on VC Data Model 2.0: the record, its subject and the associations between
 * achievements. Everything else in it is Open Badges 3.0, whose types it uses. {@code check()} looks into every embedded
 * credential, and at what the associations say together. */
@NullMarked
package org.lerkit.model.clr2;

import org.jspecify.annotations.NullMarked;
