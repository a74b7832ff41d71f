package headway.platform.records;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A kind of record with one field of each shape that no feature's fields show by themselves.
public record Promise(
        String words, Optional<LocalDate> due, Optional<Integer> weight, Size size, boolean kept, Optional<UUID> to) {

    public enum Size {
        SMALL,
        LARGE
    }

    public static final class PromiseKind implements RecordKind<Promise> {
        private final List<Field<Promise>> fields;

        /// @param positions what a promise may name
        public PromiseKind(RecordChoices positions) {
            fields = List.of(
                    Field.<Promise>line("words", Promise::words).asRequired(),
                    Field.day("due", Promise::due),
                    Field.number("weight", 1, 5, Promise::weight),
                    Field.choice("size", Size.values(), Promise::size),
                    Field.flag("kept", Promise::kept),
                    Field.reference("positionId", positions, Promise::to));
        }

        public static final String SCHEMA = """
                create table promise (
                  id text primary key, owner text not null, words text not null, due text, weight integer,
                  size text not null, kept integer not null, position_id text, source text not null,
                  fingerprint text not null, version integer not null, created_at text not null,
                  updated_at text not null, deleted_at text)""";

        @Override
        public String name() {
            return "promise";
        }

        @Override
        public String table() {
            return "promise";
        }

        @Override
        public String path() {
            return "/promises";
        }

        @Override
        public String texts() {
            return "promise.";
        }

        @Override
        public List<Field<Promise>> fields() {
            return fields;
        }

        @Override
        public Promise make(Values values) {
            return new Promise(
                    values.text("words"),
                    values.day("due"),
                    values.number("weight"),
                    values.choice("size", Size.values()),
                    values.flag("kept"),
                    values.reference("positionId"));
        }

        @Override
        public String title(Promise facts) {
            return facts.words();
        }

        @Override
        public Optional<PartialDate> happened(Promise facts) {
            return Optional.empty();
        }
    }
}
