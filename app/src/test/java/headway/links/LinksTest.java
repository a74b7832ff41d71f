package headway.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class LinksTest {
    private final App app;
    private final Links links;
    private final OwnerId amara;
    private final OwnerId jonas;

    LinksTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.links = app.links();
        this.amara = app.accounts().first().id();
        this.jonas = app.accounts().all().stream()
                .map(account -> account.id())
                .filter(id -> !id.equals(amara))
                .findFirst()
                .orElseGet(() -> app.accounts()
                        .add(HeadwayCast.JONAS.name(), "correct horse battery")
                        .orThrow()
                        .id());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Ref logged(OwnerId owner, String text, LocalDate day) {
        return new Ref(
                "accomplishment",
                app.accomplishments()
                        .add(owner, AccomplishmentDraft.quick(text, day), "web")
                        .id());
    }

    private Ref logged(String text) {
        return logged(amara, text, LocalDate.parse("2026-02-01"));
    }

    private List<UUID> others(Ref ref) {
        return links.of(amara, ref.id()).stream().map(each -> each.ref().id()).toList();
    }

    @Test
    void aLinkIsWalkedBothWays() {
        Ref one = logged("Cut the handover from 25 to 15 minutes");
        Ref other = logged("Taught the handover to the night shift");
        links.link(amara, one, other);
        assertThat(others(one)).containsExactly(other.id());
        assertThat(others(other)).containsExactly(one.id());
        assertThat(links.idsOf(amara, one.id(), "accomplishment")).containsExactly(other.id());
        assertThat(links.idsOf(amara, one.id(), "goal")).isEmpty();
    }

    @Test
    void whatLiesBeyondIsShownOneStepFurther() {
        Ref one = logged("First");
        Ref middle = logged("Second");
        Ref last = logged("Third");
        links.link(amara, one, middle);
        links.link(amara, middle, last);
        assertThat(links.of(amara, one.id()).getFirst().beyond())
                .extracting(each -> each.ref().id())
                .containsExactly(last.id());
    }

    @Test
    void linkingTwiceChangesNothing() {
        Ref one = logged("Wrote the audit");
        Ref other = logged("Presented the audit");
        UUID first = links.link(amara, one, other).link();
        assertThat(links.link(amara, other, one).link()).isEqualTo(first);
        assertThat(others(one)).hasSize(1);
    }

    @Test
    void aLinkThatWasTakenAwayComesBack() {
        Ref one = logged("Ran the clinic");
        Ref other = logged("Extended the clinic");
        UUID link = links.link(amara, one, other).link();
        UUID undo = links.unlink(amara, link);
        assertThat(others(one)).isEmpty();
        app.changes().undo(amara, undo, app.undoables());
        assertThat(others(one)).containsExactly(other.id());
    }

    @Test
    void anEndInTheTrashTakesItsLinkAlongAndBringsItBack() {
        Ref one = logged("Led the round");
        Ref other = logged("Changed the round");
        links.link(amara, one, other);
        UUID undo = app.accomplishments().trash(amara, List.of(other.id()));
        assertThat(others(one)).isEmpty();
        app.changes().undo(amara, undo, app.undoables());
        assertThat(others(one)).containsExactly(other.id());
    }

    @Test
    void nobodyLinksWhatIsNotTheirs() {
        Ref mine = logged("Mine");
        Ref theirs = logged(jonas, "Theirs", LocalDate.parse("2026-02-01"));
        assertThatThrownBy(() -> links.link(amara, mine, theirs)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> links.link(amara, mine, mine)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> links.link(amara, mine, new Ref("goal", mine.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> links.suggestions(amara, theirs)).isInstanceOf(Refusal.NotFound.class);
        Ref also = logged("Also mine");
        UUID link = links.link(amara, mine, also).link();
        assertThatThrownBy(() -> links.unlink(jonas, link)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void rareWordsAndTheSameTimeSuggestWhatBelongsTogether() {
        Ref about = logged("Introduced the sepsis bundle on ward seven");
        Ref near = logged("Trained twelve colleagues in the sepsis bundle");
        Ref far = logged(amara, "Read about the sepsis bundle", LocalDate.parse("2019-02-01"));
        logged("Repaired the printer");
        List<Suggestion> found = links.suggestions(amara, about);
        assertThat(found).extracting(Suggestion::ref).startsWith(near, far);
        assertThat(found.getFirst().words()).contains("sepsis", "bundle");
        assertThat(found.getFirst().near()).isTrue();
        links.link(amara, about, near);
        assertThat(links.suggestions(amara, about)).extracting(Suggestion::ref).doesNotContain(near);
    }
}
