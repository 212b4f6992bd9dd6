import { hrefOf } from "../../src/model/address/href.ts";
import type { NotePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { pictureLinks } from "../text/picture-links.ts";

/** The picture at the head of a note, which readers can see in full like those in its text. */
export function leadPicture({ lead }: Pick<NotePage, "lead">, { config }: SiteView): HtmlMarkup | null {
  if (lead === null) return null;
  if (lead.size === null)
    return html`<div class="prose"><p><img src="${lead.address}" alt="${lead.alternative}"></p></div>`;
  const { address, alternative, size } = lead;
  const picture = html`<p><img src="${hrefOf(address, config.basePath)}" alt="${alternative}" width="${size.width}" height="${size.height}"></p>`;
  return html`<div class="prose">${pictureLinks(picture, () => size)}</div>`;
}
