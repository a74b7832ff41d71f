/// Performance review packets (row S5): generated from the record for a period, then edited. Every paragraph is the
/// person's own text or a fact of the record with its source; what was typed outlives what is generated.
///
/// Tables: packet, packet_paragraph. May use: kernel, engines, platform, documents, links, accomplishments, roles.
/// What other features know comes through [headway.packet.FactSource].
@NullMarked
package headway.packet;

import org.jspecify.annotations.NullMarked;
