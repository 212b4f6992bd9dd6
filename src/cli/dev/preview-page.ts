import { createHash } from "node:crypto";
import { type HtmlMarkup, html } from "../../../layouts/html.ts";
import type { Answer } from "./served-file.ts";

/** What every page of the preview shows in addition to itself. */
export interface PreviewExtras {
  readonly panel: HtmlMarkup | null;
  /** Differs when a picture does: pages do not tell. */
  readonly pictures: string;
}

/** Where the preview keeps what is no part of the site. */
export const ownPath = "/.saegim/";

/** Differs when what a browser shows of a page does. */
export function pageVersion(found: Answer, { panel, pictures }: PreviewExtras): string {
  const page = found.kind === "file" ? found.bytes : found.kind;
  return createHash("sha1")
    .update(page)
    .update(`\0${panel?.text ?? ""}\0${pictures}`)
    .digest("base64url");
}

/** A page as its readers will see it, with the panel and the script before its end. */
export function pageWithExtras(found: Extract<Answer, { readonly kind: "file" }>, shown: PreviewExtras): string {
  const page = found.bytes.toString("utf8");
  const script = html`<script type="module" src="${ownPath}preview.js?version=${pageVersion(found, shown)}"></script>`;
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${shown.panel?.text ?? ""}${script.text}\n${page.slice(at)}`;
}
