package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandleTest {
    private static final int KEPT = 2;
    private Handle handle;

    @BeforeEach
    void open() throws SQLException {
        handle = new Handle(DriverManager.getConnection("jdbc:sqlite::memory:"), KEPT);
        handle.execute("create table fruit (name text, grams integer)");
    }

    @AfterEach
    void close() {
        handle.close();
    }

    private int add(String name, @Nullable Object grams) {
        return handle.createUpdate("insert into fruit (name, grams) values (:name, :grams)")
                .bind("name", name)
                .bind("grams", grams)
                .execute();
    }

    @Test
    void whatIsBoundComesBack() {
        assertThat(add("plum", 40)).isEqualTo(1);
        add("melon", null);
        assertThat(handle.createQuery("select name, grams from fruit order by name")
                        .mapToMap()
                        .list())
                .extracting(Map::toString)
                .containsExactly("{name=melon, grams=null}", "{name=plum, grams=40}");
    }

    @Test
    void aListTakesThePlaceOfItsName() {
        add("plum", 40);
        add("melon", 900);
        add("fig", 30);
        assertThat(handle.createQuery("select name from fruit where grams < :most and name in (<names>) order by name")
                        .bindList("names", List.of("plum", "melon", "fig"))
                        .bind("most", 100L)
                        .mapTo(String.class)
                        .list())
                .containsExactly("fig", "plum");
    }

    @Test
    void aStatementUsedAgainSeesItsNewValues() {
        for (int grams = 1; grams <= 5; grams++) {
            add("plum", grams);
            assertThat(handle.createQuery("select count(*) from fruit where grams <= :grams")
                            .bind("grams", grams)
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(grams);
            handle.execute("select " + grams);
        }
    }

    @Test
    void aQueryWithinAQueryKeepsBoth() {
        add("plum", 40);
        add("fig", 30);
        String sql = "select name from fruit order by name";
        List<String> pairs = handle.createQuery(sql)
                .map((row, _) -> row.getString(1)
                        + handle.createQuery(sql).mapTo(String.class).list())
                .list();
        assertThat(pairs).containsExactly("fig[fig, plum]", "plum[fig, plum]");
    }

    @Test
    void aForgottenParameterIsNamed() {
        assertThatThrownBy(() -> handle.createQuery("select :forgotten")
                        .mapTo(String.class)
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(":forgotten");
    }

    @Test
    void aFailureCarriesTheStatementWithoutItsValues() {
        assertThatThrownBy(() -> handle.createUpdate("insert into nowhere values (:secret)")
                        .bind("secret", "diagnosis")
                        .execute())
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("nowhere")
                .hasMessageNotContaining("diagnosis");
    }

    @Test
    void twoRowsAreNotOne() {
        add("plum", 40);
        add("fig", 30);
        assertThatThrownBy(() -> handle.createQuery("select name from fruit")
                        .mapTo(String.class)
                        .findOne())
                .isInstanceOf(IllegalStateException.class);
    }
}
