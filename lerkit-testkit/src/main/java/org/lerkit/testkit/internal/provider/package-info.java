/** Providers of frameworks of competencies: the service of CASE. */
@NullMarked
package org.lerkit.testkit.internal.provider;

import org.jspecify.annotations.NullMarked;
