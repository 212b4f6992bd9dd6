import { hrefOf } from "../../../src/model/address/href.ts";
import type { Neighbours, PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { wholeForms } from "../../text/whole-forms.ts";

/** The notes before and after this one; nothing for the only note. */
export function neighbours({ older, newer }: Neighbours, site: SiteView): HtmlMarkup | null {
  if (older === null && newer === null) return null;
  const words = wordsIn(site.config.language).note;
  const link = (published: PublishedNote | null, relation: "prev" | "next", label: string): HtmlMarkup | null =>
    published === null
      ? null
      : html`<a rel="${relation}" href="${hrefOf(published.permalink, site.config.basePath)}"><span>${label}</span> <span${inLanguage(published.note)}>${wholeForms(published.note.title.value)}</span></a>`;
  return html`<nav class="neighbours" aria-label="${words.otherNotes}">
${link(older, "prev", words.older)}
${link(newer, "next", words.newer)}
</nav>`;
}
