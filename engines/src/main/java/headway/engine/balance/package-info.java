/// Early warning: says when somebody carries more than they usually do, before they would say so themselves.
///
/// It looks only at the person's own check-ins and compares them with the person's own usual weeks: people
/// use scales differently, so a number means little beside other people's and much beside one's own.
@NullMarked
package headway.engine.balance;

import org.jspecify.annotations.NullMarked;
