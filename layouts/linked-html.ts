import { hrefOf } from "../src/model/address/href.ts";
import { resolveLink } from "../src/model/address/resolve-link.ts";
import type { NoteAddress } from "../src/model/library.ts";
import type { UnlinkedHtml } from "../src/model/page/html.ts";
import type { NotePage } from "../src/model/page/page.ts";
import type { SiteView } from "../src/model/page/site-view.ts";
import { replaceNamed, replacePictures } from "../src/model/page/unlinked-html.ts";
import { wordsIn } from "../src/model/words/words-in.ts";
import { type HtmlMarkup, html, trusted } from "./html.ts";

/** What of a page tells where its text leads. */
export type LinkSurroundings = Pick<NotePage, "permalink" | "named" | "missingImages">;

/**
 * Rendered Markdown whose links by name lead to their notes; a name that means no note of the site is shown as plain words.
 * In the place of a picture that the site does not have stands what it would have shown.
 */
export function linkedHtml(rendered: UnlinkedHtml, page: LinkSurroundings, site: SiteView): HtmlMarkup {
  const whole = page.missingImages.size === 0 ? rendered : withoutMissingImages(rendered, page, site);
  const linked = replaceNamed(whole, (name, words) => {
    const address = page.named.get(name);
    if (address === undefined) return words;
    return html`<a href="${hrefOfNote(address, site)}">${trusted(words)}</a>`.text;
  });
  return trusted(linked);
}

function hrefOfNote({ note, fragment }: NoteAddress, { config }: SiteView): string {
  const href = hrefOf(note.permalink, config.basePath);
  return fragment === null ? href : `${href}#${encodeURIComponent(fragment)}`;
}

function withoutMissingImages(
  rendered: UnlinkedHtml,
  { permalink, missingImages }: LinkSurroundings,
  { config }: SiteView,
): UnlinkedHtml {
  const { missingPicture } = wordsIn(config.language).note;
  return replacePictures(rendered, (picture) => {
    const path = resolveLink(picture.source, permalink, config)?.path ?? "";
    if (!missingImages.has(path)) return null;
    const shown = picture.alternative === "" ? picture.source : picture.alternative;
    return html`<span class="missing-picture">${missingPicture(shown)}</span>`.text;
  });
}
