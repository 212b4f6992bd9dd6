import type { Permalink } from "../../src/model/address/addresses.ts";
import { hrefOf } from "../../src/model/address/href.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";
import { inLanguage } from "../notes/note-language.ts";
import { wholeForms } from "../text/whole-forms.ts";

/** Words that lead to a page of the site. */
export function pageLink(permalink: Permalink, words: HtmlHole, { config }: Pick<SiteView, "config">): HtmlMarkup {
  return html`<a href="${hrefOf(permalink, config.basePath)}">${words}</a>`;
}

/** A note's title that leads to its page. */
export function noteLink({ note, permalink }: PublishedNote, { config }: Pick<SiteView, "config">): HtmlMarkup {
  return html`<a href="${hrefOf(permalink, config.basePath)}"${inLanguage(note)}>${wholeForms(note.title.value)}</a>`;
}
