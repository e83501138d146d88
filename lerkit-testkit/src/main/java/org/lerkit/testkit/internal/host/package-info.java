/**
 * Hosts of credentials: the APIs of Open Badges 3.0 and of Comprehensive Learner Records 2.0, which are one but for their
 * paths.
 */
@NullMarked
package org.lerkit.testkit.internal.host;

import org.jspecify.annotations.NullMarked;
