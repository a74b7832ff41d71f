/// People: whom a person knows, how they keep in touch, and who stands by them – board, mentors, decision
/// makers, references, introductions.
///
/// Any contact resets the rhythm: what is logged by hand, and what other features report through
/// [headway.people.Touches#contact].
///
/// Owns the tables `person`, `touch`, `touch_person`, `seat`, `consultation`, `mentoring`, `mentor_wish`,
/// `person_reference`, `introduction`.
/// May use: kernel, engines, platform, accounts, links.
@NullMarked
package headway.people;

import org.jspecify.annotations.NullMarked;
