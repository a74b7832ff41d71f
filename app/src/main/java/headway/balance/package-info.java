/// Balance: a check-in of twenty seconds, its trends, early warning, and permission to do less.
///
/// Owns the table `balance`.
/// May use: kernel, engines, platform, accounts.
@NullMarked
package headway.balance;

import org.jspecify.annotations.NullMarked;
