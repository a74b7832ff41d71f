package headway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import java.util.Map;

class TestHouseTest {
    @BothDatabases
    void twoPeopleAreSignedIn(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            assertThat(house.app().accounts().all())
                    .extracting(account -> account.name())
                    .containsExactly(HeadwayCast.AMARA.name(), HeadwayCast.JONAS.name());
            assertThat(house.amara().cookie())
                    .isPresent()
                    .isNotEqualTo(house.jonas().cookie());
            assertThat(house.amara().post("/session/end", Map.of()).status()).isEqualTo(303);
            assertThat(house.amara().cookie()).isEmpty();
        }
    }
}
