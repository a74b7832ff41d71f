package headway.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.links.Ref;
import headway.platform.records.Origin;
import headway.roles.Priority;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row S5: the packet for a performance review.
@BothDatabases
@Tag("S5")
class PacketsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Packet YEAR = Packet.of(DAY.minusYears(1).plusDays(1), DAY);
    private static final String HANDOVER = "Cut the handover from 25 to 15 minutes on ward 4";

    private final App app;
    private final Packets packets;
    private final OwnerId amara;

    PacketsTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.packets = app.show().packets();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        packets.records().list(amara).forEach(each -> packets.records().trash(amara, each.id()));
        packets.records().trashed(amara).forEach(each -> packets.records().erase(amara, each.id()));
        app.show().roles().priorities().list(amara).forEach(each -> app.show()
                .roles()
                .priorities()
                .trash(amara, each.id()));
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(Accomplishment::id)
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        app.close();
    }

    private UUID logged(String text, Confidentiality confidentiality, String... tags) {
        AccomplishmentDraft draft = new AccomplishmentDraft(
                text, "", DAY.minusMonths(1), Optional.empty(), "", confidentiality, List.of(tags), List.of());
        return app.accomplishments().add(amara, draft, "web").id();
    }

    private UUID logged(String text, String... tags) {
        return logged(text, Confidentiality.OPEN, tags);
    }

    private List<Draft.Line> lines(UUID packet) {
        return packets.draft(amara, packet).parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private Paragraph only(UUID packet) {
        return lines(packet).getFirst().paragraph();
    }

    private UUID made() {
        return packets.create(amara, YEAR, Origin.WEB).id();
    }

    @Test
    void S5_everyParagraphIsTheOwnTextOrAFactOfTheRecordWithItsSource() {
        Set<String> said = Set.of(HANDOVER, "Taught 14 nurses to read monitors", "Taught the night shift");
        said.forEach(text -> logged(text, text.startsWith("Taught") ? "teaching" : "time"));
        List<Fact> facts =
                lines(made()).stream().map(line -> line.paragraph().fact()).toList();
        assertThat(facts).hasSize(4).allSatisfy(fact -> {
            assertThat(fact.sources()).isNotEmpty();
            assertThat(fact.wording().equals(Fact.OWN) ? said : Set.of("teaching"))
                    .contains(fact.said().getFirst());
        });
        assertThat(facts.getLast().said()).containsExactly("teaching", "2", "0");
    }

    @Test
    void S5_whatWasTypedOutlivesWhatTheRecordSaysNow() {
        UUID deed = logged(HANDOVER);
        UUID packet = made();
        Paragraph before = only(packet);
        packets.write(amara, packet, before.id(), before.version(), "My own way of saying it");
        Accomplishment known = app.accomplishments().get(amara, deed);
        app.accomplishments().change(amara, deed, known.version(), AccomplishmentDraft.quick("Cut it to 10", DAY));
        logged("Something new");
        Draft draft = packets.draft(amara, packet);
        assertThat(draft.fresh()).isEqualTo(1);
        assertThat(lines(packet)).hasSize(1).first().satisfies(line -> {
            assertThat(line.paragraph().typed()).isEqualTo("My own way of saying it");
            assertThat(line.isOutdated()).isTrue();
        });
        packets.take(amara, packet, _ -> true);
        packets.refresh(amara, packet, before.id());
        assertThat(packets.draft(amara, packet).fresh()).isZero();
        assertThat(only(packet).typed()).isEqualTo("My own way of saying it");
        assertThat(only(packet).fact().said()).containsExactly("Cut it to 10");
    }

    @Test
    void S5_whatBecameConfidentialOrWentToTheTrashStaysOutOfDocuments() {
        UUID secret = logged(HANDOVER);
        UUID gone = logged("Wrote the checklist");
        logged("Turned the offer down", Confidentiality.CONFIDENTIAL);
        UUID packet = made();
        assertThat(packets.draft(amara, packet).told()).isEqualTo(2);
        app.accomplishments().trash(amara, List.of(gone));
        AccomplishmentDraft hidden = new AccomplishmentDraft(
                HANDOVER, "", DAY, Optional.empty(), "", Confidentiality.CONFIDENTIAL, List.of(), List.of());
        app.accomplishments().change(amara, secret, 1, hidden);
        assertThat(packets.draft(amara, packet).told()).isZero();
        assertThat(lines(packet)).hasSize(2);
    }

    @Test
    void S5_aNumberThatNoSourceHasIsFlagged() {
        logged(HANDOVER);
        UUID packet = made();
        Paragraph paragraph = only(packet);
        packets.write(amara, packet, paragraph.id(), paragraph.version(), "The handover takes 15 minutes");
        assertThat(packets.draft(amara, packet).unproven()).isZero();
        packets.write(amara, packet, paragraph.id(), paragraph.version() + 1, "The handover takes 12 minutes");
        assertThat(packets.draft(amara, packet).unproven()).isEqualTo(1);
        packets.add(amara, packet, Section.AMBITIONS, "I want to save 40 hours a week");
        packets.add(amara, packet, Section.QUESTIONS, "What is needed for the next step?");
        assertThat(packets.draft(amara, packet).unproven()).isEqualTo(2);
    }

    @Test
    void S5_paragraphsAreOrderedAndLeftOutByHand() {
        logged("First thing of all");
        logged("Second thing of all");
        UUID packet = made();
        UUID last = lines(packet).getLast().paragraph().id();
        packets.move(amara, packet, last, true);
        assertThat(only(packet).id()).isEqualTo(last);
        packets.leave(amara, packet, last, true);
        assertThat(packets.draft(amara, packet).told()).isEqualTo(1);
        packets.leave(amara, packet, last, false);
        assertThat(packets.draft(amara, packet).told()).isEqualTo(2);
    }

    @Test
    void S5_theRecordShowsThatItIsInAPacket() {
        UUID deed = logged(HANDOVER);
        UUID packet = made();
        assertThat(app.links().idsOf(amara, deed, Packets.KIND)).containsExactly(packet);
        packets.leave(amara, packet, only(packet).id(), true);
        assertThat(app.links().idsOf(amara, deed, Packets.KIND)).isEmpty();
    }

    @Test
    void S5_whatServesAPriorityStandsUnderIt() {
        UUID deed = logged(HANDOVER);
        Priority wanted =
                new Priority("Fewer agency hours", Priority.Whose.MANAGER, Optional.empty(), Optional.empty(), "");
        UUID priority =
                app.show().roles().priorities().add(amara, wanted, Origin.WEB).id();
        app.links().link(amara, new Ref("priority", priority), new Ref("accomplishment", deed));
        assertThat(lines(made())).hasSize(1).first().satisfies(line -> {
            assertThat(line.paragraph().fact().section()).isEqualTo(Section.PRIORITIES);
            assertThat(line.paragraph().fact().heading()).isEqualTo("Fewer agency hours");
        });
    }

    @Test
    void S5_aSecondTabIsToldAndEverythingCanBeTakenBack() {
        logged(HANDOVER);
        UUID packet = made();
        Paragraph before = only(packet);
        UUID undo = packets.write(amara, packet, before.id(), before.version(), "One way");
        assertThatThrownBy(() -> packets.write(amara, packet, before.id(), before.version(), "Another way"))
                .isInstanceOf(Refusal.Conflict.class);
        app.changes().undo(amara, undo, app.undoables());
        assertThat(only(packet).typed()).isEmpty();
    }

    @Test
    void S5_aYearAfterTheLastReviewThePacketIsBroughtUp() {
        Packet last = new Packet(
                "", YEAR.from(), YEAR.to(), Optional.of(DAY.minusYears(1).plusDays(10)), true, false, false, false);
        packets.create(amara, last, Origin.WEB);
        assertThat(names(DAY.minusDays(5))).doesNotContain("packet.missing");
        assertThat(names(DAY)).contains("packet.missing");
        assertThat(names(DAY.plusDays(11))).doesNotContain("packet.missing");
    }

    private List<String> names(LocalDate day) {
        return app.today().plan(amara, day, Optional.empty()).offers().stream()
                .map(offer -> offer.trigger().name())
                .toList();
    }
}
