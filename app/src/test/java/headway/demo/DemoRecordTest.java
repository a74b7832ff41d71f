package headway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.goals.Goal;
import headway.kernel.OwnerId;
import headway.packet.Packet;
import headway.platform.records.Kept;
import headway.testing.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoRecordTest {
    @Test
    void anEngineerHasAYearToShowToo() {
        try (TestDatabase house = TestDatabase.sqlite();
                App app = App.forCommand(house.config(), house.clock())) {
            OwnerId owner = app.accounts().first().id();
            app.demo().fillWhole(owner, HeadwayCast.MEI);
            assertThat(app.goals().list(owner))
                    .extracting(each -> each.facts().state())
                    .contains(Goal.State.ACTIVE, Goal.State.LET_GO);
            assertThat(app.today()
                            .plan(owner, HeadwayCast.DAY, Optional.empty())
                            .offers())
                    .hasSize(5);
            Packet year = Packet.of(HeadwayCast.DAY.minusYears(1).plusDays(1), HeadwayCast.DAY);
            assertThat(app.show().packets().preview(owner, year).parts())
                    .flatExtracting(part -> part.lines())
                    .extracting(line -> line.paragraph().fact().heading())
                    .contains(MeiDirectionDemo.PRINCIPAL, MeiDirectionDemo.TRACKING);
            assertThat(app.goals().active(owner).stream().map(Kept::facts).map(Goal::title))
                    .doesNotContain("Write a service in Rust");
        }
    }

    @Test
    void whoIsNotOfTheCastSeesAmara() {
        assertThat(HeadwayCast.named(Optional.of("mei tanaka"))).isEqualTo(HeadwayCast.MEI);
        assertThat(HeadwayCast.named(Optional.of("Nobody"))).isEqualTo(HeadwayCast.AMARA);
        assertThat(HeadwayCast.named(Optional.empty())).isEqualTo(HeadwayCast.AMARA);
    }
}
