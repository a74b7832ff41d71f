package headway.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One request with whom it went to; after links were made, with them.
///
/// @param drafts texts of mails to send by hand, with the links in them, shown once
/// @param entries feedback that answered it, by the name of the giver
record RequestPage(
        Requests.Asked asked, boolean reachable, List<Draft> drafts, List<Answered> entries, LocalDate today) {
    /// Silent for this long, somebody may be reminded.
    private static final int PATIENCE_DAYS = 7;

    RequestPage {
        drafts = List.copyOf(drafts);
        entries = List.copyOf(entries);
    }

    /// @param name of the person; empty for a link for all
    /// @param mailto an address that opens the mail program
    record Draft(String name, String link, String subject, String body, String mailto) {}

    record Answered(UUID id, String giver, String text) {}

    FeedbackRequest request() {
        return asked.request().facts();
    }

    UUID id() {
        return asked.request().id();
    }

    String state() {
        return request().isAsked() ? request().state(today).name().toLowerCase(java.util.Locale.ROOT) : "draft";
    }

    boolean isOpen() {
        return request().state(today) == FeedbackRequest.State.OPEN;
    }

    /// Whether links or forms are still to be made for somebody.
    boolean hasUnasked() {
        return request().isAnonymous() ? !request().isAsked() : unasked();
    }

    private boolean unasked() {
        boolean nobody = asked.recipients().size() < request().people().size();
        return nobody
                || (reachable
                        && asked.recipients().stream()
                                .anyMatch(each -> each.askedOn().isEmpty()));
    }

    boolean isSilent(Recipient recipient) {
        return recipient.isSilentSince(today.minusDays(PATIENCE_DAYS));
    }

    Optional<Answered> of(Recipient recipient) {
        return entries.stream()
                .filter(each -> each.giver().equals(recipient.name()))
                .findFirst();
    }
}
