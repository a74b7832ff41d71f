/// Who owns a record: accounts, sessions, passwords, preferences.
/// Owns the tables `account`, `session`, `launch_token` and `api_token`.
@NullMarked
package headway.accounts;

import org.jspecify.annotations.NullMarked;
