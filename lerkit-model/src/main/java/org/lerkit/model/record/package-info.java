/**
 * The hub: a learner's record in neutral form, between every format that lerkit reads and every format it writes.
 *
 * <p>Ordinary records, immutable, each member declared once as a component. {@link org.lerkit.model.record.LearnerRecord}
 * has a canonical JSON form in which members have the components' names, what is absent is left out, and numbers and
 * dates are strings that keep their text; ledgers of conversions point into it with JSON Pointers, and reading it back
 * gives an equal record. Things refer to each other by keys that are unique within one record.
 *
 * <p><b>Experimental:</b> components will be added while more formats are mapped. Use the builders; canonical
 * constructors are not API yet.
 */
@NullMarked
package org.lerkit.model.record;

import org.jspecify.annotations.NullMarked;
