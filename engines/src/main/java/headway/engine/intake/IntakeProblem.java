package headway.engine.intake;

import headway.kernel.Problem;

/// Everything that can be wrong with a file, with the code of its message.
enum IntakeProblem {
    UNKNOWN_KIND("intake.unknown-kind"),
    UNKNOWN_ARCHIVE("intake.unknown-archive"),
    EMPTY_FILE("intake.empty-file"),
    IS_PDF("intake.is-pdf"),
    IS_OFFICE("intake.is-office"),
    TOO_LARGE("intake.too-large"),
    NOTHING_USEFUL("intake.nothing-useful"),
    MORE_PROBLEMS("intake.more-problems"),
    MORE_SKIPPED("intake.more-skipped"),
    ARCHIVE_ENCRYPTED("archive.encrypted"),
    ARCHIVE_TRUNCATED("archive.truncated"),
    ARCHIVE_NOT_ZIP("archive.not-zip"),
    ARCHIVE_UNSAFE_NAME("archive.unsafe-name"),
    ARCHIVE_DUPLICATE("archive.duplicate-entry"),
    ARCHIVE_ENTRY_DAMAGED("archive.entry-damaged"),
    ARCHIVE_METHOD("archive.method"),
    ARCHIVE_TOO_MANY("archive.too-many-entries"),
    ARCHIVE_ENTRY_TOO_LARGE("archive.entry-too-large"),
    ARCHIVE_TOTAL_TOO_LARGE("archive.total-too-large"),
    ARCHIVE_BOMB("archive.bomb"),
    TEXT_ENCODING("text.encoding"),
    TEXT_TOO_LONG("text.too-long"),
    JSON_LENIENT("json.lenient"),
    JSON_BROKEN("json.broken"),
    JSON_TRAILING("json.trailing"),
    JSON_TOO_LARGE("json.too-many-values"),
    JSON_TOO_DEEP("json.too-deep"),
    JSON_DUPLICATE_KEY("json.duplicate-key"),
    JSON_WRONG_TYPE("json.wrong-type"),
    JSON_NOT_RESUME("json.not-resume"),
    JSON_TOP_LEVEL_ARRAY("json.top-level-array"),
    JSON_IS_POSTING("json.is-posting"),
    ENTRY_EMPTY("entry.empty"),
    TOO_MANY_ENTRIES("entry.too-many"),
    CARD_BROKEN("card.broken"),
    CARD_NAMELESS("card.nameless"),
    CARD_ENCODING("card.encoding"),
    EVENT_BROKEN("event.broken"),
    DATE_UNREADABLE("date.unreadable"),
    DATE_SIMPLIFIED("date.simplified"),
    DATE_OUT_OF_RANGE("date.out-of-range"),
    DATE_END_BEFORE_START("date.end-before-start"),
    CSV_HEADER_MISSING("csv.header-missing"),
    CSV_COLUMN_MISSING("csv.column-missing"),
    CSV_COLUMN_REPEATED("csv.column-repeated"),
    CSV_TOO_FEW_FIELDS("csv.too-few-fields"),
    CSV_TOO_MANY_FIELDS("csv.too-many-fields"),
    CSV_UNCLOSED_QUOTE("csv.unclosed-quote"),
    CSV_LINE_TOO_LONG("csv.line-too-long"),
    CSV_TOO_BROKEN("csv.too-broken");

    private final String code;

    IntakeProblem(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Problem at(Source source, Object... args) {
        return Problem.at(source.toString(), code, args);
    }

    Problem general(Object... args) {
        return Problem.general(code, args);
    }
}
