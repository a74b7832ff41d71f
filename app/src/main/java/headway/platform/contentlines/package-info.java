/// The line format that address books and calendars share.
@NullMarked
package headway.platform.contentlines;

import org.jspecify.annotations.NullMarked;
