package headway.packet;

import java.util.UUID;

/// One paragraph of a packet.
///
/// @param fact what it was made from; without sources it is the person's own addition
/// @param place its order within the packet
/// @param typed what the person wrote in place of the fact's words; empty where they left them
public record Paragraph(UUID id, Fact fact, int place, String typed, boolean leftOut, long version) {

    /// Whether the person added it by hand.
    public boolean isOwn() {
        return fact.sources().isEmpty();
    }

    public boolean isEdited() {
        return !typed.isEmpty();
    }
}
