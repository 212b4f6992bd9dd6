import type MarkdownIt from "markdown-it";

/** Turns character references (`&amp;`) into characters; a backslash stays a backslash. */
export function decodeReferences(markdown: MarkdownIt): (text: string) => string {
  return (text) => (text.includes("&") ? markdown.utils.unescapeAll(text.replaceAll("\\", "\\\\")) : text);
}
