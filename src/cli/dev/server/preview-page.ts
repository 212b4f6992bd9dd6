import { createHash } from "node:crypto";
import { type HtmlMarkup, html } from "../../../../layouts/html.ts";
import type { Answer } from "./served-file.ts";

/** What every preview page shows in addition to its own content. */
export interface PreviewExtras {
  readonly panel: HtmlMarkup | null;
  /** Changes when a picture changes, which the pages' text does not show. */
  readonly pictures: string;
}

/** Where the preview serves files that are not part of the site. */
export const ownPath = "/.saegim/";

/** What is at a page's address: the page's text, or why there is none. */
export type FoundPage =
  | { readonly kind: "file"; readonly bytes: Buffer }
  | Exclude<Answer, { readonly kind: "file" }>
  | { readonly kind: "unread" };

/** What is at an address. Files that no script can be put into are not read: they wait for no changes. */
export function pageAt(found: Answer, read: (file: string) => Buffer): FoundPage {
  if (found.kind !== "file") return found;
  return isPage(found.type) ? { kind: "file", bytes: read(found.file) } : { kind: "unread" };
}

/** Whether files of a type are pages. */
export function isPage(type: string): boolean {
  return type.startsWith("text/html");
}

/** Changes when anything a browser shows of the page changes. */
export function pageVersion(found: FoundPage, { panel, pictures }: PreviewExtras): string {
  const page = found.kind === "file" ? found.bytes : found.kind;
  return createHash("sha1")
    .update(page)
    .update(`\0${panel?.text ?? ""}\0${pictures}`)
    .digest("base64url");
}

/** A page as readers will see it, with the panel and the script at its end. */
export function pageWithExtras(found: Extract<FoundPage, { readonly kind: "file" }>, shown: PreviewExtras): string {
  const page = found.bytes.toString("utf8");
  const script = html`<script type="module" src="${ownPath}preview.js?version=${pageVersion(found, shown)}"></script>`;
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${shown.panel?.text ?? ""}${script.text}\n${page.slice(at)}`;
}
