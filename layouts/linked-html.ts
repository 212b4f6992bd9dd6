import { hrefOf } from "../src/model/href.ts";
import type { UnlinkedHtml } from "../src/model/html.ts";
import type { NoteAddress } from "../src/model/library.ts";
import type { NotePage } from "../src/model/page.ts";
import type { SiteView } from "../src/model/site-view.ts";
import { replaceNamed } from "../src/model/unlinked-html.ts";
import { type HtmlMarkup, html, trusted } from "./html.ts";

/** Rendered Markdown whose links by name lead to their notes; a name that means no note of the site is shown as plain words. */
export function linkedHtml(rendered: UnlinkedHtml, { named }: Pick<NotePage, "named">, site: SiteView): HtmlMarkup {
  const linked = replaceNamed(rendered, (name, words) => {
    const address = named.get(name);
    if (address === undefined) return words;
    return html`<a href="${hrefOfNote(address, site)}">${trusted(words)}</a>`.text;
  });
  return trusted(linked);
}

function hrefOfNote({ note, fragment }: NoteAddress, { config }: SiteView): string {
  const href = hrefOf(note.permalink, config.basePath);
  return fragment === null ? href : `${href}#${encodeURIComponent(fragment)}`;
}
