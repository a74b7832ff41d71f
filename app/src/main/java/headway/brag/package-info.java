/// The brag document (row S9): what a person achieved in a period, in their own words, to hand to a manager.
/// Nothing in it is invented, and nothing that is not open is in it unless it was asked for.
///
/// Owns no tables. May use: kernel, engines, platform, accounts, documents, links,
/// accomplishments.
@NullMarked
package headway.brag;

import org.jspecify.annotations.NullMarked;
