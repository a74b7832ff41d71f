package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        assertThat(NamedSql.of("select a from t where b = :b and c < :c_1 and d = :b"))
                .isEqualTo(new NamedSql("select a from t where b = ? and c < ? and d = ?", List.of("b", "c_1", "b")));
    }

    @Test
    void quotationsCommentsAndCastsStayAsTheyAre() {
        String sql = "select ':a', \":b\", c::text -- :d\nfrom t";
        assertThat(NamedSql.of(sql)).isEqualTo(new NamedSql(sql, List.of()));
    }

    @Test
    void anUnfinishedQuotationReachesToTheEnd() {
        assertThat(NamedSql.of("select 'it:s")).isEqualTo(new NamedSql("select 'it:s", List.of()));
    }
}
