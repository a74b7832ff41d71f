/// What others find of a person: public profiles held against the work history, and old posts held against the
/// person's own word lists, on this machine only.
///
/// Owns the tables `profile_audit`, `presence_finding` and `presence_setting`. May use: kernel, engines, platform,
/// links, positions.
@NullMarked
package headway.presence;

import org.jspecify.annotations.NullMarked;
