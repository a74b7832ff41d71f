/// Who a person is and how to reach them, what stands at the head and at the end of a résumé: name,
/// headline, addresses, accounts elsewhere, skills in plain words, interests, references.
///
/// Owns the tables `profile`, `profile_account`, `profile_skill`, `profile_interest`, `profile_reference`.
/// May use: kernel, engines, platform, accounts.
@NullMarked
package headway.profile;

import org.jspecify.annotations.NullMarked;
