import type Token from "markdown-it/lib/token.mjs";
import type { UnlinkedHtml } from "../../model/page/html.ts";
import type { ParseSettings } from "../parse-settings.ts";
import { bodyHtml } from "./body-html.ts";

/** Renders blocks, or a single inline token, as balanced markup that may be put anywhere in a page and runs no code. */
export function renderTokens(tokens: readonly Token[], settings: ParseSettings): UnlinkedHtml {
  return bodyHtml(tokens, settings.basePath).html as UnlinkedHtml;
}
