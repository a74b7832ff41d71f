/// Words that every other package speaks: ids, partial dates, problems with input, results.
/// Depends on nothing but the JDK.
@NullMarked
package headway.kernel;

import org.jspecify.annotations.NullMarked;
