import type { BasePath } from "../../src/model/address/addresses.ts";
import type { Body } from "../../src/parse/body.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import type { ParseSettings } from "../../src/parse/parse-settings.ts";
import { sourceText } from "../../src/parse/places/source-text.ts";
import { renderTokens } from "../../src/parse/render/render-tokens.ts";

/** The parse settings of a site without its own configuration. */
export const plainSettings: ParseSettings = {
  timeZone: "Asia/Seoul",
  equalsHighlight: false,
  sectionNames: {},
  longestList: 500,
  articleMode: "full",
  basePath: "/" as BasePath,
};

/** A file that is all body. */
export function bodyOf(text: string, settings: ParseSettings = plainSettings): Body {
  return { tokens: parseMarkdown(text, settings), source: sourceText(text), firstLine: 1 };
}

/** A body as markup. */
export function htmlOf(text: string, settings: ParseSettings = plainSettings): string {
  return renderTokens(parseMarkdown(text, settings), settings);
}
