/**
 * Measurements on a running stack, as ratios within one run; docs/benchmark.md tells how to read
 * them. Nothing here passes or fails a build.
 */
@NullMarked
package org.understudy.acceptance.bench;

import org.jspecify.annotations.NullMarked;
