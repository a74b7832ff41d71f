package headway.packet;

import headway.accomplishments.Confidentiality;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a review packet is about.
///
/// @param title may be empty
/// @param from first day, @param to last day
/// @param reviewOn when the review is
/// @param internal whether what may only be shown inside the employer is in it
/// @param confidential whether what is for the person's own eyes is in it
/// @param vision whether the vision is shared
/// @param lessons whether lessons of setbacks are shared
public record Packet(
        String title,
        LocalDate from,
        LocalDate to,
        Optional<LocalDate> reviewOn,
        boolean internal,
        boolean confidential,
        boolean vision,
        boolean lessons) {

    /// For a review inside the employer: neither vision nor setbacks, unless asked for.
    public static Packet of(LocalDate from, LocalDate to) {
        return new Packet("", from, to, Optional.empty(), true, false, false, false);
    }

    public Set<Confidentiality> shown() {
        Set<Confidentiality> shown = EnumSet.of(Confidentiality.OPEN);
        if (internal) {
            shown.add(Confidentiality.INTERNAL);
        }
        if (confidential) {
            shown.add(Confidentiality.CONFIDENTIAL);
        }
        return shown;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// One line that names it.
    public String name() {
        return title.isEmpty() ? from + " – " + to : title;
    }
}
