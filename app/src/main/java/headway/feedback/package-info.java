/// What others say about one's work, and what one makes of it: entries, requests by link or form, anonymous
/// answers, the rhythm of asking.
///
/// Owns the tables `feedback`, `feedback_request`, `feedback_rhythm`, `feedback_template`,
/// `feedback_recipient`, `feedback_token`, `feedback_sealed`, `feedback_voice`.
/// May use: kernel, engines, platform, accounts, links, people.
/// How anonymity is kept: docs/adr/anonymous-feedback.md.
@NullMarked
package headway.feedback;

import org.jspecify.annotations.NullMarked;
