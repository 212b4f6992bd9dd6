import type Token from "markdown-it/lib/token.mjs";
import type { Html } from "../model/html.ts";
import { markdownFor } from "./markdown.ts";
import type { ParseSettings } from "./parse-settings.ts";

/** Renders a run of whole blocks (or the children of one inline token's block) as markup that may stand anywhere in a page. */
export function renderTokens(tokens: readonly Token[], settings: ParseSettings): Html {
  const markdown = markdownFor(settings);
  const environment = { basePath: settings.basePath };
  return markdown.renderer.render([...tokens], markdown.options, environment) as Html;
}
