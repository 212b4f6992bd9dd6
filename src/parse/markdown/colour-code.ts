import type MarkdownIt from "markdown-it";
import { codeHtml } from "../code/code-html.ts";
import type { ReadCode } from "../code/read-code.ts";
import { codeInfo } from "./code-info.ts";

/** Larger than code that people write by hand and read; highlighting some code takes more than linear time. */
const longest = 20_000;
const longestLine = 300;
const mostLines = 1000;
/** Of one text. */
const mostOfAll = 100_000;

/** Highlights code blocks once, if a highlighter was given. */
export function colourCode(markdown: MarkdownIt): void {
  markdown.core.ruler.push("colour_code", (state) => {
    const { readCode }: { readonly readCode?: ReadCode } = state.env;
    if (readCode === undefined) return;
    let left = mostOfAll;
    for (const token of state.tokens) {
      if (token.type !== "fence") continue;
      const { language } = codeInfo(token);
      if (language === "" || token.content.length > left || !isReadable(token.content)) continue;
      left -= token.content.length;
      const coloured = codeHtml(readCode({ text: token.content, language }), token.content);
      if (coloured !== null) token.meta = { ...token.meta, coloured };
    }
  });
}

function isReadable(text: string): boolean {
  if (text.length > longest) return false;
  const lines = text.split("\n");
  return lines.length <= mostLines && lines.every((line) => line.length <= longestLine);
}
