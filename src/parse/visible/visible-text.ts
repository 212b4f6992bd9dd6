import type Token from "markdown-it/lib/token.mjs";
import { codeInfo } from "../markdown/code-info.ts";
import { blockElements } from "../markdown/html/html-elements.ts";
import { metaOf } from "../markdown/token-meta.ts";

/** The visible text of some tokens: lines and blocks end in `\n`; markup and image descriptions are left out. */
export function visibleText(tokens: readonly Token[]): string {
  let text = "";
  // A token that begins or ends something says nothing by itself.
  for (const token of tokens) if (token.nesting === 0) text += blockText(token);
  return text;
}

function blockText(token: Token): string {
  switch (token.type) {
    case "inline":
      return `${inlineText(token.children ?? [])}\n`;
    case "html_block":
      return tidyLines((token.children ?? []).map(rawWords).join(""));
    case "fence":
    case "code_block":
      return (
        captionOf(token) + (token.content === "" || token.content.endsWith("\n") ? token.content : `${token.content}\n`)
      );
    default:
      return wordsOf(token);
  }
}

function captionOf(code: Token): string {
  const { caption } = codeInfo(code);
  return caption === null ? "" : `${caption}\n`;
}

function inlineText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.type === "text" ? token.content : wordsOf(token);
  return text;
}

/** What an inline token's child says: a line break is `\n`, other markup nothing. */
export function wordsOf(token: Token): string {
  switch (token.type) {
    case "softbreak":
    case "hardbreak":
      return "\n";
    case "html_inline":
      return metaOf(token).tag?.name === "br" ? "\n" : "";
    case "text":
    case "text_special":
    case "code_inline":
    case "refused_html":
      return token.content;
    case "drawing":
      return metaOf(token).drawing?.words ?? "";
    default:
      return "";
  }
}

/** The text of a paragraph, where everything else in it is a line end: what is meant as markup there, but is none. */
export function textBesideMarkup({ children }: Token): string {
  return (children ?? []).map(({ type, content }) => (type === "text" ? content : "\n")).join("");
}

/** Within a block of raw HTML, block elements begin and end lines. */
function rawWords(token: Token): string {
  return token.type === "html_inline" && blockElements.has(metaOf(token).tag?.name ?? "") ? "\n" : wordsOf(token);
}

/** Raw HTML is laid out by its tags, not by its source lines. */
function tidyLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}
