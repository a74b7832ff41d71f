/// What a start was told: the data directory, the address, the database.
@NullMarked
package headway.platform.config;

import org.jspecify.annotations.NullMarked;
