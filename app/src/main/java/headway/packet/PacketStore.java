package headway.packet;

import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// All SQL of the paragraphs of packets.
final class PacketStore {

    List<Paragraph> paragraphs(Handle handle, OwnerId owner, UUID packet) {
        return handle.createQuery("""
                        select id, section, subject, heading, place, wording, said, sources, typed, left_out, version
                        from packet_paragraph where owner = :owner and packet_id = :packet order by place, id""")
                .bind("owner", owner.toString())
                .bind("packet", packet.toString())
                .map((row, _) -> paragraph(row))
                .list();
    }

    private static Paragraph paragraph(ResultSet row) throws SQLException {
        String wording = row.getString("wording");
        String said = row.getString("said");
        boolean leftOut = row.getInt("left_out") != 0;
        Fact fact = new Fact(
                Section.of(row.getString("section")).orElse(Section.GOALS),
                row.getString("subject"),
                row.getString("heading"),
                wording,
                wording.equals(Fact.OWN) ? List.of(said) : List.of(said.split("\n", -1)),
                row.getString("sources").lines().map(Ref::parse).toList(),
                !leftOut);
        return new Paragraph(
                UUID.fromString(row.getString("id")),
                fact,
                row.getInt("place"),
                row.getString("typed"),
                leftOut,
                row.getLong("version"));
    }

    void insert(Handle handle, OwnerId owner, UUID packet, Paragraph paragraph) {
        Fact fact = paragraph.fact();
        handle.createUpdate("""
                        insert into packet_paragraph (id, packet_id, owner, section, subject, heading, place, wording,
                          said, sources, typed, left_out, version)
                        values (:id, :packet, :owner, :section, :subject, :heading, :place, :wording, :said, :sources,
                          :typed, :leftOut, :version)""")
                .bind("id", paragraph.id().toString())
                .bind("packet", packet.toString())
                .bind("owner", owner.toString())
                .bind("section", fact.section().code())
                .bind("subject", fact.subject())
                .bind("heading", fact.heading())
                .bind("place", paragraph.place())
                .bind("wording", fact.wording())
                .bind("said", String.join("\n", fact.said()))
                .bind("sources", fact.sources().stream().map(Ref::text).collect(Collectors.joining("\n")))
                .bind("typed", paragraph.typed())
                .bind("leftOut", paragraph.leftOut() ? 1 : 0)
                .bind("version", paragraph.version())
                .execute();
    }

    /// @return whether it still had its version
    boolean update(Handle handle, OwnerId owner, Paragraph paragraph) {
        return handle.createUpdate("""
                        update packet_paragraph set place = :place, said = :said, typed = :typed, left_out = :leftOut,
                          version = version + 1 where owner = :owner and id = :id and version = :version""")
                        .bind("owner", owner.toString())
                        .bind("id", paragraph.id().toString())
                        .bind("place", paragraph.place())
                        .bind("said", String.join("\n", paragraph.fact().said()))
                        .bind("typed", paragraph.typed())
                        .bind("leftOut", paragraph.leftOut() ? 1 : 0)
                        .bind("version", paragraph.version())
                        .execute()
                == 1;
    }

    void delete(Handle handle, OwnerId owner, UUID paragraph) {
        handle.createUpdate("delete from packet_paragraph where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", paragraph.toString())
                .execute();
    }
}
