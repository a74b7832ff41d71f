/// Best work (row E4): what a person would show of each quarter, with the sentence that says why, and the portfolio
/// made of it. Every sentence in a portfolio is the person's own; nothing gets in that is not for outsiders.
///
/// Tables: best_of (one row for each chosen accomplishment), portfolio, portfolio_sample. May use: kernel, engines,
/// platform, documents, accomplishments.
@NullMarked
package headway.samples;

import org.jspecify.annotations.NullMarked;
