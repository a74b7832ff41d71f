/// The application: `Main` starts it, `App` puts the features together.
@NullMarked
package headway;

import org.jspecify.annotations.NullMarked;
