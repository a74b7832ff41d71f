package headway.balance;

import headway.engine.balance.Outlook;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.List;

/// The check-in, and those before.
///
/// @param earlier newest first
record CheckInPage(FormState form, Outlook outlook, List<Kept<CheckIn>> earlier) {
    /// As many as a quarter has weeks.
    static final int SHOWN = 13;

    CheckInPage {
        earlier = List.copyOf(earlier);
    }
}
