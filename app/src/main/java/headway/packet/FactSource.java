package headway.packet;

import headway.kernel.OwnerId;
import java.util.List;

/// A part of the record that has something to say in a packet.
@FunctionalInterface
public interface FactSource {

    /// In the order in which they are told. Nothing is invented: each names the records that say it.
    ///
    /// @param prepared for the review that the packet is for
    List<Fact> facts(OwnerId owner, Packet packet, Prepared prepared);
}
