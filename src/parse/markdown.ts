import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import cjkFriendly from "markdown-it-cjk-friendly";
import { tableCellLines } from "./markdown/table-cell-lines.ts";
import type { ParseSettings } from "./parse-settings.ts";

function createMarkdown(): MarkdownIt {
  return new MarkdownIt({ html: true, linkify: true, typographer: false }).use(cjkFriendly).use(tableCellLines);
}

const markdown = createMarkdown();

/** The Markdown dialect a site asks for: one instance a dialect, holding nothing of any note. */
export function markdownFor(_settings: ParseSettings): MarkdownIt {
  return markdown;
}

/** Reads a body as Markdown: every word of it is in the tokens, and no input makes it throw. */
export function parseMarkdown(text: string, settings: ParseSettings): Token[] {
  return markdownFor(settings).parse(text, {});
}
