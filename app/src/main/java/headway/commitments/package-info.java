/// Commitments: what the person promised to others and others to the person, with a day; kept, put off or
/// broken, and how reliable both sides were over time.
///
/// Owns the table `commitment`.
/// May use: kernel, engines, platform, accounts, links, people.
@NullMarked
package headway.commitments;

import org.jspecify.annotations.NullMarked;
