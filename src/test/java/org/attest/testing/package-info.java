/** What tests of several packages share: fixtures, and generators of whole reports. */
@NullMarked
package org.attest.testing;

import org.jspecify.annotations.NullMarked;
