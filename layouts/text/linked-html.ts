import { decodeAddress } from "../../src/model/address/decode-address.ts";
import { hrefOf } from "../../src/model/address/href.ts";
import { resolveLink } from "../../src/model/address/resolve-link.ts";
import type { NoteAddress } from "../../src/model/library.ts";
import type { UnlinkedHtml } from "../../src/model/page/html.ts";
import type { NotePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { replaceNamed, replacePictures } from "../../src/model/page/unlinked-html.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html, trusted } from "../html.ts";
import { sizedPicture } from "./sized-picture.ts";

/** What determines where the links in a page's text lead. */
export type LinkSurroundings = Pick<NotePage, "permalink" | "named" | "missingImages" | "pictureSizes">;

/**
 * Rendered Markdown with its links by name resolved; a name without a note on the site becomes plain words. A missing
 * picture is replaced by its description and title; an existing one gets its size, so that the text below does not move
 * when it loads.
 */
export function linkedHtml(rendered: UnlinkedHtml, page: LinkSurroundings, site: SiteView): HtmlMarkup {
  const hasPictures = page.missingImages.size > 0 || page.pictureSizes.size > 0;
  const whole = hasPictures ? withPictures(rendered, page, site) : rendered;
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

function withPictures(
  rendered: UnlinkedHtml,
  { permalink, missingImages, pictureSizes }: LinkSurroundings,
  { config }: SiteView,
): UnlinkedHtml {
  const { missingPicture } = wordsIn(config.language).note;
  return replacePictures(rendered, ({ source, alternative, title, tag }) => {
    const path = resolveLink(source, permalink, config)?.path ?? "";
    const size = pictureSizes.get(path);
    if (size !== undefined) return sizedPicture(tag, size);
    if (!missingImages.has(path)) return null;
    const shown = [alternative === "" ? (decodeAddress(source) ?? source) : alternative, title]
      .filter((words) => words.trim() !== "")
      .join(" · ");
    return html`<span class="missing-picture">${missingPicture(shown)}</span>`.text;
  });
}
