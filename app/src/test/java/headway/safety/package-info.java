/// Who may reach what, and what leaves the machine: nothing.
@NullMarked
package headway.safety;

import org.jspecify.annotations.NullMarked;
