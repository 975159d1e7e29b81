/** The door: find the law, apply it to a household, say it in words. */
@NullMarked
package org.povertystandard.rules;

import org.jspecify.annotations.NullMarked;
