/// Content-addressed files beside the database. Owns nothing in the database: features keep the hashes.
@NullMarked
package headway.platform.files;

import org.jspecify.annotations.NullMarked;
