import { hrefOf } from "../../src/model/address/href.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";

const drawing =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path fill='#f4efe3' d='M0 0h16v16H0z'/><path fill='#f6c9c2' d='M2 4h12v6H2z'/><path fill='#8c3b2a' d='M2 10h12v2H2z'/></svg>";

/** The icon of a site without one: a red pen stroke, inline, so that no browser requests a missing file. */
const drawnIcon = `data:image/svg+xml,${drawing.replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll("#", "%23")}`;

/** The icons a page names. The largest is for the web manifest alone. */
export function iconLinks({ icons, config }: SiteView): HtmlMarkup {
  const small = icons.filter(({ sizes }) => sizes !== "512x512");
  if (small.length === 0) return html`<link rel="icon" href="${drawnIcon}">`;
  return html`${small.map(
    ({ permalink, relation, sizes, type }, place) =>
      html`${place > 0 && "\n"}<link rel="${relation}" href="${hrefOf(permalink, config.basePath)}" sizes="${sizes}" type="${type}">`,
  )}`;
}
