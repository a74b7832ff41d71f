/// What a person asks for at work: what exactly, with which evidence, against which dated figures, and what was
/// answered.
///
/// Owns the tables `ask`, `pay_record` and `pay_source`. May use: kernel, engines, platform, links, documents,
/// accomplishments.
@NullMarked
package headway.asks;

import org.jspecify.annotations.NullMarked;
