/** How fast lerkit is, always beside the least that the same work can cost, on documents of our own making. A benchmark
 * class measures one part of lerkit; {@link org.lerkit.benchmarks.Report} runs them and prints tables, {@link
 * org.lerkit.benchmarks.GoalsRun} those about proofs, beside other libraries, and says which goals are met; {@link
 * org.lerkit.benchmarks.ProfileRun} tells where the time goes. Time is the processor time of the thread that works, so
 * that a busy machine does not matter much. */
@NullMarked
package org.lerkit.benchmarks;

import org.jspecify.annotations.NullMarked;
