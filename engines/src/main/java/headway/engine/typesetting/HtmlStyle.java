package headway.engine.typesetting;

import java.util.Locale;

/// The style sheet of HTML documents, with the values of a document style.
final class HtmlStyle {
    private HtmlStyle() {}

    static String sheet(DocumentStyle style) {
        return """
                :root { color-scheme: light dark; --ink: #%s; --grey: #%s; --accent: #%s; --line: #%s; --paper: #fff; }
                @media (prefers-color-scheme: dark) {
                  :root { --ink: #e6e6e6; --grey: #a9b0b8; --accent: #9cc3e6; --line: #46505a; --paper: #16191c; }
                }
                * { box-sizing: border-box; }
                body { margin: 0; background: var(--paper); color: var(--ink); hyphens: auto;
                  font: 1.0625rem/%s "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif; }
                main { max-width: 36em; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
                h1, h2, h3, h4, .subtitle, .when, figcaption, .sources {
                  font-family: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", sans-serif; hyphens: manual; }
                h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; break-after: avoid; }
                h1 { font-size: %sem; margin: 0; }
                .level-1 { font-size: %sem; margin: 2em 0 .4em; color: var(--accent); }
                .level-2 { font-size: %sem; margin: 1.6em 0 .3em; }
                .level-3 { font-family: inherit; font-style: italic; font-weight: 400; font-size: 1em; margin: 1em 0 .2em; }
                .subtitle { font-size: %sem; color: var(--grey); margin: .2em 0 1.2em; }
                p { margin: 0 0 .7em; text-wrap: pretty; }
                ul { margin: 0 0 .9em; padding-left: 1.2em; }
                li { margin-bottom: .3em; }
                li::marker { color: var(--accent); }
                a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
                .entry { display: flex; flex-wrap: wrap; gap: 0 1.5em; justify-content: space-between;
                  align-items: baseline; margin-bottom: .3em; break-after: avoid; }
                .when, figcaption, .sources { font-size: %sem; color: var(--grey); }
                figure { margin: .6em 0 1em; padding-left: 1em; border-left: .125em solid var(--line); }
                blockquote { margin: 0; font-style: italic; }
                blockquote p { margin: 0; }
                .picture { margin: 1em 0; break-inside: avoid; }
                .picture img { display: block; max-width: 100%%; max-height: 30rem; border: 1px solid var(--line); }
                hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0 1em; }
                sup { line-height: 0; font-size: .68em; }
                sup a { text-decoration: none; padding: .4em; margin: -.4em; }
                @page { margin: 2.2cm; }
                @media print { main { max-width: none; padding: 0; } body { font-size: %spt; } }
                """.formatted(
                        style.body().colour().hex(),
                        style.detail().colour().hex(),
                        style.accent().hex(),
                        style.hairline().hex(),
                        ratio(style.body().leadingPt(), style),
                        ratio(style.title().sizePt(), style),
                        ratio(style.heading1().sizePt(), style),
                        ratio(style.heading2().sizePt(), style),
                        ratio(style.subtitle().sizePt(), style),
                        ratio(style.detail().sizePt(), style),
                        style.body().sizePt());
    }

    private static String ratio(double sizePt, DocumentStyle style) {
        return String.format(Locale.ROOT, "%.3g", sizePt / style.body().sizePt());
    }
}
