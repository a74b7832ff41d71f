package headway.engine.near;

import java.util.OptionalDouble;

/// How much a [NearNumber] is.
public sealed interface NearAmount {

    /// One value, the midpoint of a range; empty for a change and for a date.
    OptionalDouble value();

    /// A single value in the unit of its number.
    record Exact(double amount) implements NearAmount {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(amount);
        }
    }

    /// Somewhere from `low` to `high`, both in the unit of the number.
    record Range(double low, double high) implements NearAmount {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of((low + high) / 2);
        }
    }

    /// A movement from one value to another, both in the unit of the number.
    record Change(double from, double to) implements NearAmount {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        /// The signed change in per cent of `from`, rounded to one decimal; empty when it starts at zero.
        public OptionalDouble percent() {
            if (from == 0) {
                return OptionalDouble.empty();
            }
            double percent = (to - from) / Math.abs(from) * 100;
            return OptionalDouble.of(Math.rint(percent * 10) / 10);
        }
    }

    /// A place in the calendar, which has no size.
    record CalendarDate() implements NearAmount {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }
}
