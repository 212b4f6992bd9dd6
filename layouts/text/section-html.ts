import { resolveLink } from "../../src/model/address/resolve-link.ts";
import type { UnlinkedHtml } from "../../src/model/page/html.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";
import { codeFrames } from "./code-frames.ts";
import { linkedHeadings } from "./linked-headings.ts";
import { type LinkSurroundings, linkedHtml } from "./linked-html.ts";
import { namedRows } from "./named-rows.ts";
import { pictureCaptions } from "./picture-captions.ts";
import { pictureLinks } from "./picture-links.ts";
import { picturesAmongWords } from "./pictures-among-words.ts";
import { reachable } from "./reachable.ts";
import { sentenceCells } from "./sentence-cells.ts";

/**
 * A section's text as a page shows it: like `linkedHtml`, but wide content is named and reachable by keyboard, code
 * shows its language, headings and reduced pictures link to themselves, pictures have their captions below them, and
 * small ones stay in their sentences. Feeds do without, since feed readers have layouts of their own.
 */
export function sectionHtml(rendered: UnlinkedHtml, page: LinkSurroundings, site: SiteView): HtmlMarkup {
  const { code } = wordsIn(site.config.language).note;
  const { text } = linkedHtml(rendered, page, site);
  const laidOut = new Markup("html", picturesAmongWords(sentenceCells(namedRows(reachable(text, site)))));
  const linked = pictureLinks(linkedHeadings(codeFrames(laidOut, code)), (source) => {
    const path = resolveLink(source, page.permalink, site.config)?.path;
    return page.pictureSizes.get(path ?? "") ?? null;
  });
  return pictureCaptions(linked);
}
