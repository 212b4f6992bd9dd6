import { hrefOf } from "../../../src/model/address/href.ts";
import { initialAnchor } from "../../../src/model/page/index-initial.ts";
import type { InitialJump } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Fewer words are seen at a glance, without jumping to a letter. */
const fewestToJump = 24;

/**
 * The letters of an index, each leading to the first word that begins with it; nothing for an index of one letter or of
 * few words.
 */
export function initialJumps(jumps: readonly InitialJump[], wordCount: number, site: SiteView): HtmlMarkup | null {
  if (jumps.length < 2 || wordCount < fewestToJump) return null;
  const { basePath, language } = site.config;
  return html`<nav class="initials" aria-label="${wordsIn(language).indexes.terms.jump}"><ul>${jumps.map(
    ({ initial, permalink }) =>
      html`<li><a href="${hrefOf(permalink, basePath)}#${encodeURIComponent(initialAnchor(initial))}">${initial}</a></li>`,
  )}</ul></nav>`;
}
