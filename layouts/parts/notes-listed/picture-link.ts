import { hrefOf } from "../../../src/model/address/href.ts";
import type { ListedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/**
 * A note's picture in a list. It leads where the title beside it does, so that neither the keyboard nor a screen reader
 * comes to the same note twice; its description is on the note's own page.
 */
export function pictureLink({ permalink, picture }: ListedNote, { config }: SiteView): HtmlMarkup | null {
  if (picture === null) return null;
  return html`<a class="card-picture" href="${hrefOf(permalink, config.basePath)}" tabindex="-1" aria-hidden="true"><img src="${hrefOf(picture, config.basePath)}" alt="" loading="lazy"></a>`;
}
