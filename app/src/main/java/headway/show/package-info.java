/// The place Show: what can be handed to others, and what is new since it was last made.
///
/// Owns no tables. May use: kernel, platform, accomplishments, credit, samples, roles, packet, meetings.
@NullMarked
package headway.show;

import org.jspecify.annotations.NullMarked;
