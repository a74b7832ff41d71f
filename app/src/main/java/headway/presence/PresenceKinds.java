package headway.presence;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import java.util.List;

/// Which fields public profiles and findings have.
final class PresenceKinds {
    static final PlainKind<PublicProfile> PROFILE = new PlainKind<>(
            "profile_audit",
            "profile_audit",
            "/public-profiles",
            List.of(
                    Field.<PublicProfile>line("service", PublicProfile::service).asRequired(),
                    Field.web("url", PublicProfile::url),
                    Field.choice("visibility", Visibility.values(), PublicProfile::visibility),
                    Field.line("headline", PublicProfile::headline),
                    Field.line("title", PublicProfile::title),
                    Field.line("employer", PublicProfile::employer),
                    Field.date("since", PublicProfile::since),
                    Field.day("auditedOn", PublicProfile::auditedOn),
                    Field.words("openPoints", PublicProfile::openPoints),
                    Field.text("notes", PublicProfile::notes)),
            values -> new PublicProfile(
                    values.text("service"),
                    values.text("url"),
                    values.choice("visibility", Visibility.values()),
                    values.text("headline"),
                    values.text("title"),
                    values.text("employer"),
                    values.date("since"),
                    values.day("auditedOn"),
                    values.list("openPoints"),
                    values.text("notes")),
            PublicProfile::service,
            facts -> facts.auditedOn().map(PartialDate::of));

    static final PlainKind<Finding> FINDING = new PlainKind<>(
            "presence_finding",
            "presence_finding",
            "/presence-findings",
            List.of(
                    Field.<Finding>text("said", Finding::said).asRequired(),
                    Field.line("platform", Finding::platform),
                    Field.words("words", Finding::words),
                    Field.flag("fits", Finding::fits),
                    Field.choice("state", Finding.State.values(), Finding::state),
                    Field.day("writtenOn", Finding::writtenOn),
                    Field.web("url", Finding::url)),
            values -> new Finding(
                    values.text("said"),
                    values.text("platform"),
                    values.list("words"),
                    values.flag("fits"),
                    values.choice("state", Finding.State.values()),
                    values.day("writtenOn"),
                    values.text("url")),
            facts -> facts.said().lines().findFirst().orElse(""),
            facts -> facts.writtenOn().map(PartialDate::of));

    private PresenceKinds() {}
}
