import { hrefOf } from "../../../src/model/address/href.ts";
import type { LeadPicture } from "../../../src/model/page/lead-picture.ts";
import type { NotePage } from "../../../src/model/page/page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { captionLine } from "../../text/caption-line.ts";
import { pictureLinks } from "../../text/picture-links.ts";

/** The picture at the head of a note, which readers can see in full like those in its text. */
export function leadPicture({ lead }: Pick<NotePage, "lead">, { config }: SiteView): HtmlMarkup | null {
  if (lead === null) return null;
  const { caption } = lead;
  const picture = pictureOf(lead, config.basePath);
  if (caption === undefined) return html`<div class="prose"><p>${picture}</p></div>`;
  return html`<div class="prose"><figure>${picture}<figcaption>${captionLine(caption)}</figcaption></figure></div>`;
}

function pictureOf(lead: LeadPicture, basePath: SiteView["config"]["basePath"]): HtmlMarkup {
  if (lead.size === null) return html`<img src="${lead.address}" alt="${lead.alternative}">`;
  const { address, alternative, size } = lead;
  const picture = html`<img src="${hrefOf(address, basePath)}" alt="${alternative}" width="${size.width}" height="${size.height}">`;
  return pictureLinks(picture, () => size);
}
