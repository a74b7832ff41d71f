package headway.brag;

import headway.accomplishments.Confidentiality;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Which document is wanted.
///
/// @param from first day, @param to last day
/// @param internal whether what may only be shown inside the present employer is in it
/// @param confidential whether what is for the person's own eyes is in it
/// @param details whether the details of each accomplishment follow its text
public record BragRequest(
        LocalDate from, LocalDate to, BragOrder order, boolean internal, boolean confidential, boolean details) {

    Set<Confidentiality> shown() {
        Set<Confidentiality> shown = EnumSet.of(Confidentiality.OPEN);
        if (internal) {
            shown.add(Confidentiality.INTERNAL);
        }
        if (confidential) {
            shown.add(Confidentiality.CONFIDENTIAL);
        }
        return shown;
    }
}
