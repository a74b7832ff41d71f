/// The chain: edges between records of any kind, so that features on one level need not know each other.
/// A person walks it both ways, from a goal to its accomplishments and feedback, and back.
///
/// Owns the table `link`. Knows records only by kind and id; their titles come from the search index.
@NullMarked
package headway.links;

import org.jspecify.annotations.NullMarked;
