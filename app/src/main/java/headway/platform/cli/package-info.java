/// What commands of the command line share.
@NullMarked
package headway.platform.cli;

import org.jspecify.annotations.NullMarked;
