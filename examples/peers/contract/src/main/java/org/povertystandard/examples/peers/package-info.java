/** One decision of the law, asked in two ways and given to several engines, each in a module of its own so that their dependencies never meet. */
@NullMarked
package org.povertystandard.examples.peers;

import org.jspecify.annotations.NullMarked;
