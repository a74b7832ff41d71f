package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pages of asking.
final class RequestRoutes {
    private static final RecordPages PAGES = RecordPages.listedOn("/feedback/requests", Place.EVIDENCE);

    private final Requests requests;
    private final Feedback feedback;
    private final Answers answers;
    private final Asker.Finder askers;
    private final MailDrafts drafts;

    RequestRoutes(Requests requests, Feedback feedback, Answers answers, Asker.Finder askers, MailDrafts drafts) {
        this.requests = requests;
        this.feedback = feedback;
        this.answers = answers;
        this.askers = askers;
        this.drafts = drafts;
    }

    void register(Routes routes) {
        routes.get("/feedback/requests", this::list);
        new RecordRoutes<>(requests.requests(), PAGES.withOwnPage()).register(routes);
        new RecordRoutes<>(requests.questionSets(), PAGES).register(routes);
        new RecordRoutes<>(feedback.rhythms(), PAGES).register(routes);
        routes.get("/feedback/requests/{id}", exchange -> show(exchange, exchange.id(), List.of()));
        routes.post("/feedback/requests/{id}/invitations", this::invite);
        routes.post("/feedback/requests/{id}/withdrawal", this::withdraw);
        routes.post("/feedback/recipients/{id}/invitations", this::inviteAgain);
        routes.post("/feedback/recipients/{id}/form", this::form);
    }

    private void list(Exchange exchange) {
        OwnerId owner = exchange.owner();
        RequestListPage page = new RequestListPage(
                requests.list(owner),
                feedback.rhythms().list(owner),
                requests.questionSets().list(owner),
                built(exchange.view()),
                requests.isReachable(),
                exchange.today());
        exchange.html((out, tags, view) -> JterequestsGenerated.render(out, tags, view, page));
    }

    /// What comes with the product; as soon as it is changed it is the person's own.
    static List<QuestionSet> built(View view) {
        return List.of(built(view, "general", false), built(view, "project", false), built(view, "pulse", true));
    }

    private static QuestionSet built(View view, String key, boolean pulse) {
        return new QuestionSet(
                view.t("feedback.set." + key),
                List.of(
                        view.t("feedback.set." + key + ".1"),
                        view.t("feedback.set." + key + ".2"),
                        view.t("feedback.set." + key + ".3")),
                pulse);
    }

    private void show(Exchange exchange, UUID id, List<RequestPage.Draft> made) {
        OwnerId owner = exchange.owner();
        Requests.Asked asked = requests.get(owner, id);
        List<RequestPage.Answered> entries = feedback.list(owner).stream()
                .filter(each -> each.facts().request().filter(id::equals).isPresent())
                .map(each ->
                        new RequestPage.Answered(each.id(), each.facts().giver(), EntryKind.headline(each.facts())))
                .toList();
        RequestPage page = new RequestPage(asked, requests.isReachable(), made, entries, exchange.today());
        exchange.html((out, tags, view) -> JterequestGenerated.render(out, tags, view, page));
    }

    private void invite(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = exchange.id();
        FeedbackRequest request = requests.requests().get(owner, id).facts();
        if (!requests.isReachable()) {
            requests.prepare(owner, id, exchange.today());
            exchange.seeOther("/feedback/requests/" + id);
            return;
        }
        Asker asker = askers.of(owner);
        List<RequestPage.Draft> made = requests.invite(owner, id, exchange.today()).stream()
                .map(invitation -> drafts.of(exchange, request, asker, invitation))
                .toList();
        show(exchange, id, made);
    }

    private void inviteAgain(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = requests.requestOf(owner, exchange.id());
        FeedbackRequest request = requests.requests().get(owner, id).facts();
        Requests.Invitation invitation = requests.inviteAgain(owner, exchange.id(), exchange.today());
        show(exchange, id, List.of(drafts.of(exchange, request, askers.of(owner), invitation)));
    }

    /// The form as one file that needs no network.
    private void form(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = requests.requestOf(owner, exchange.id());
        requests.requests().get(owner, id);
        Requests.Invitation invitation = requests.inviteAgain(owner, exchange.id(), exchange.today());
        Answers.Asked asked = answers.find(invitation.word(), exchange.today()).orElseThrow();
        AnswerPage page =
                new AnswerPage(invitation.word(), asked, askers.of(owner), List.of(), Optional.empty(), false);
        exchange.header("Content-Disposition", "attachment; filename=\"feedback-form.html\"");
        exchange.html((out, tags, view) -> JtemailformGenerated.render(out, tags, view, page));
    }

    private void withdraw(Exchange exchange) {
        Saved saved = requests.withdraw(exchange.owner(), exchange.id(), exchange.today());
        exchange.done("/feedback/requests/" + saved.id(), "feedback-withdrawn", FeedbackRoutes.undo(saved.undo()));
    }
}
