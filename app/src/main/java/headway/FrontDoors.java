package headway;

import headway.accomplishments.Accomplishments;
import headway.accomplishments.Attachments;
import headway.accounts.Accounts;
import headway.accounts.Erasure;
import headway.archive.Archives;
import headway.archive.JsonResumeExport;
import headway.balance.Balance;
import headway.brag.Brags;
import headway.calendar.Calendars;
import headway.commitments.Commitments;
import headway.goals.Goals;
import headway.intake.Imports;
import headway.links.Links;
import headway.packet.PacketCommand;
import headway.people.Circle;
import headway.people.Merging;
import headway.people.People;
import headway.platform.changes.Changes;
import headway.positions.WorkHistory;
import headway.profile.Profiles;
import headway.reviews.Reviews;
import headway.show.Doors;
import headway.strengths.Strengths;
import headway.today.Today;
import headway.values.Values;
import headway.vision.Stages;
import headway.vision.Visions;
import java.util.List;

/// The parts of the application and the front doors of their features. What is particular to one feature is
/// in its parts (docs/adr/composition.md).
abstract sealed class FrontDoors permits App {
    final Ground ground;
    final Whole whole;
    final AccountParts people;
    final ChainParts chain;
    final PeopleParts network;
    final CalendarParts calendar;
    final EvidenceParts evidence;
    final DirectionParts direction;
    final FeedbackParts feedback;
    final DocumentParts documents;
    final ShowParts show;
    final IntakeParts intake;
    final MovesParts moves;
    final RhythmParts rhythm;
    final TodayParts today;
    final List<Parts> parts;

    /// @param whole what parts ask about all features, once everything is made
    FrontDoors(Ground ground, Whole whole) {
        this.ground = ground;
        this.whole = whole;
        this.people = new AccountParts(ground, whole::tables);
        this.chain = new ChainParts(ground, whole::kinds);
        this.network = new PeopleParts(ground, chain.links(), whole::undoables);
        this.calendar = new CalendarParts(ground, people.accounts(), whole::calendarSources);
        this.evidence = new EvidenceParts(ground, chain.links());
        this.documents = new DocumentParts(ground, people.accounts(), chain.links(), evidence, whole::archived);
        this.feedback = new FeedbackParts(ground, people.accounts(), network.people(), evidence.profiles());
        this.direction = new DirectionParts(ground, chain.links(), evidence, documents::nameOf);
        this.moves = new MovesParts(ground, chain.links(), evidence, documents::nameOf);
        this.rhythm = new RhythmParts(ground, new ReviewSteps.Sources(evidence, network, direction, feedback, moves));
        this.show = new ShowParts(
                ground,
                chain.links(),
                network,
                evidence,
                direction,
                feedback,
                rhythm.reviews(),
                documents::nameOf,
                whole::kinds);
        this.intake = new IntakeParts(ground, evidence, network, documents.archives());
        this.today = new TodayParts(ground, whole::triggers, rhythm.balance(), direction.stages());
        this.parts = List.of(
                people, chain, direction, network, evidence, feedback, show, documents, intake, moves, rhythm, calendar,
                today);
    }

    public Ground ground() {
        return ground;
    }

    public Changes changes() {
        return ground.changes();
    }

    public Accounts accounts() {
        return people.accounts();
    }

    public Erasure erasure() {
        return people.erasure();
    }

    public Links links() {
        return chain.links();
    }

    public Calendars calendars() {
        return calendar.calendars();
    }

    public People people() {
        return network.people();
    }

    public Circle circle() {
        return network.circle();
    }

    public Merging merging() {
        return network.merging();
    }

    public Commitments commitments() {
        return network.commitments();
    }

    public WorkHistory workHistory() {
        return evidence.workHistory();
    }

    public Profiles profiles() {
        return evidence.profiles();
    }

    public Accomplishments accomplishments() {
        return evidence.accomplishments();
    }

    public Attachments attachments() {
        return evidence.attachments();
    }

    public Goals goals() {
        return direction.goals();
    }

    public Values values() {
        return direction.values();
    }

    public Visions visions() {
        return direction.visions();
    }

    public Stages stages() {
        return direction.stages();
    }

    public Strengths strengths() {
        return direction.strengths();
    }

    /// Feedback, requests for it, setbacks, perception.
    public FeedbackParts feedback() {
        return feedback;
    }

    public Brags brags() {
        return documents.brags();
    }

    public Doors show() {
        return show.doors();
    }

    PacketCommand.Desk packetDesk() {
        return show.desk();
    }

    public Balance balance() {
        return rhythm.balance();
    }

    public Reviews reviews() {
        return rhythm.reviews();
    }

    public Today today() {
        return today.today();
    }

    public Archives archives() {
        return documents.archives();
    }

    public JsonResumeExport resumes() {
        return documents.resumes();
    }

    public Imports imports() {
        return intake.imports();
    }

    public MoveDoors moves() {
        return moves.doors();
    }
}
