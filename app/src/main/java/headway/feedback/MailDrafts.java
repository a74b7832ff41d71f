package headway.feedback;

import headway.feedback.RequestPage.Draft;
import headway.platform.web.Exchange;
import headway.platform.web.View;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts of mails that the person sends by their own program: Headway itself sends nothing.
final class MailDrafts {
    private final Optional<URI> baseUrl;

    MailDrafts(Optional<URI> baseUrl) {
        this.baseUrl = baseUrl;
    }

    Draft of(Exchange exchange, FeedbackRequest request, Asker asker, Requests.Invitation invitation) {
        View view = exchange.view();
        String name = invitation.recipient().map(Recipient::name).orElse("");
        String link = origin(exchange) + view.url("/f/" + invitation.word());
        boolean reminder = invitation.recipient().flatMap(Recipient::askedOn).isPresent();
        String kind = reminder ? "reminder" : name.isEmpty() ? "all" : "one";
        String until = request.expiresOn()
                .map(day -> view.t("feedback.mail.until", view.date(day)))
                .orElse("");
        String body = view.t("feedback.mail." + kind, name, request.title(), link, until, asker.name());
        String to = invitation.recipient().map(Recipient::email).orElse("");
        return new Draft(name, link, request.title(), body, mailto(to, request.title(), body));
    }

    /// To somebody who gets a form as an attachment.
    Draft withForm(Exchange exchange, FeedbackRequest request, Asker asker, Recipient recipient) {
        View view = exchange.view();
        String body = view.t("feedback.mail.form", recipient.name(), request.title(), asker.name());
        return new Draft(recipient.name(), "", request.title(), body, mailto(recipient.email(), request.title(), body));
    }

    private static String mailto(String to, String subject, String body) {
        return "mailto:" + encoded(to).replace("%40", "@") + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String origin(Exchange exchange) {
        return baseUrl.map(url -> url.getScheme() + "://" + url.getAuthority())
                .orElseGet(() -> "http://" + exchange.header("Host").orElse("localhost"));
    }
}
