package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;

/// What was typed, as the facts of a record: for features whose pages and rules are their own but whose fields
/// are read like everybody's.
public final class RecordInput {
    private RecordInput() {}

    /// The facts, or everything that is wrong.
    public static <T> Result<T> check(Records<T> records, FormData typed, OwnerId owner, LocalDate today) {
        return RecordForm.check(records.particulars(), typed, owner, today);
    }

    /// A record as a form shows it.
    public static <T> FormData fill(Records<T> records, Kept<T> record) {
        return RecordForm.fill(records.particulars(), record.facts(), record.version());
    }

    /// The version that a form or a program is based on; -1 when it says none.
    public static long version(FormData typed) {
        return RecordForm.version(typed);
    }
}
