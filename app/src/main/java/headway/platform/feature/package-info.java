/// What a feature is to the rest of the application.
@NullMarked
package headway.platform.feature;

import org.jspecify.annotations.NullMarked;
