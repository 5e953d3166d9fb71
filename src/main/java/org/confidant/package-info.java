@NullMarked
package org.confidant;

import org.jspecify.annotations.NullMarked;
