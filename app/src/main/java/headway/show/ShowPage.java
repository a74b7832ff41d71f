package headway.show;

import headway.credit.Deed;
import headway.meetings.Meetings;
import headway.packet.Packet;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Optional;

/// What can be shown, and what is new.
///
/// @param year accomplishments of the last twelve months
/// @param packet the newest, with what it does not tell yet
/// @param untold strong deeds that nobody knows of
/// @param quarter the last one
/// @param chosen how many are its best
/// @param inPortfolio pieces of best work
/// @param cells pairs of the role's matrix, and `filled` of them
record ShowPage(
        int year,
        Optional<Latest> packet,
        List<Meetings.Line> meetings,
        List<Deed> untold,
        String quarter,
        int chosen,
        int inPortfolio,
        int filled,
        int cells) {
    ShowPage {
        meetings = List.copyOf(meetings);
        untold = List.copyOf(untold);
    }

    /// @param since accomplishments that happened after its period
    record Latest(Kept<Packet> packet, int since) {}

    boolean isEmpty() {
        return year == 0 && packet.isEmpty() && meetings.isEmpty();
    }
}
