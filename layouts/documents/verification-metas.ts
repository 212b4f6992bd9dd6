import type { Verification } from "../../src/model/site-config.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** Proves to search engines that the writer owns the site. */
export function verificationMetas({ naver, google }: Verification): HtmlMarkup {
  return html`${naver === null ? null : html`<meta name="naver-site-verification" content="${naver}">\n`}${
    google === null ? null : html`<meta name="google-site-verification" content="${google}">\n`
  }`;
}
