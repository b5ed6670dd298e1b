/**
 * What is said to people, apart from the language in which they read it. Who decides makes a {@link
 * org.understudy.wording.Phrase}; who shows it to somebody turns it into text with a {@link
 * org.understudy.wording.Speech}.
 */
@NullMarked
package org.understudy.wording;

import org.jspecify.annotations.NullMarked;
