/// The calendar feed: what is due, for any calendar program, under a secret address that can be withdrawn.
///
/// Owns the table `calendar_feed`, which stays out of exports: an address is for one installation.
/// May use: kernel, platform, accounts.
@NullMarked
package headway.calendar;

import org.jspecify.annotations.NullMarked;
