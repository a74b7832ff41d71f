/// One-to-ones (row S7): one page for a talk with somebody – what changed since the last one, what is due, what to
/// ask – and the notes of it.
///
/// Tables: one_to_one. May use: kernel, engines, platform, documents, links, people, accomplishments, commitments.
/// Goals come through [headway.meetings.GoalTalk].
@NullMarked
package headway.meetings;

import org.jspecify.annotations.NullMarked;
