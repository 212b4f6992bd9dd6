import type Token from "markdown-it/lib/token.mjs";
import { attributeOf, type HtmlTag } from "../markdown/html/html-tag.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { wordsOf } from "../visible/visible-text.ts";

/** A line of a note as its reader sees it, with the features that mark the head of a clipping. */
export interface ArticleLine {
  readonly text: string;
  readonly links: readonly LineLink[];
  readonly kind: "heading" | "bold" | "plain";
  /** The words in bold with which it begins; empty if it begins with others. */
  readonly boldName: string;
  readonly hasCode: boolean;
  readonly hasPicture: boolean;
  /** Lines of one paragraph, heading or cell have the same. */
  readonly block: number;
}

export interface LineLink {
  readonly text: string;
  readonly address: string;
}

/** The visible lines of some blocks; a heading is one line even if typed in several. */
export function articleLines(tokens: readonly Token[]): ArticleLine[] {
  const lines: ArticleLine[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.children === null || token.type === "code_block") continue;
    if (tokens[index - 1]?.type === "heading_open") lines.push(headingLine(token.children, index));
    else for (const line of splitLines(token.children)) lines.push(readLine(line, index));
  }
  return lines;
}

function headingLine(children: readonly Token[], block: number): ArticleLine {
  const line = readLine(children, block);
  return { ...line, text: line.text.replace(/\s{2,}|[^\S ]/gu, " "), kind: "heading" };
}

function splitLines(children: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const child of children) {
    if (wordsOf(child) === "\n") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => line.length > 0);
}

function readLine(line: readonly Token[], block: number): ArticleLine {
  const links: { text: string; address: string }[] = [];
  let text = "";
  let bold = 0;
  let plain = "";
  let boldName = "";
  let within: { text: string; address: string } | null = null;
  let hasCode = false;
  let hasPicture = false;
  for (const token of line) {
    const words = wordsOf(token);
    text += words;
    const { tag } = metaOf(token);
    hasCode ||= token.type === "code_inline";
    hasPicture ||= token.type === "image" || tag?.name === "img";
    bold += boldness(token, tag);
    if (bold === 0) plain += words;
    else if (!/\p{L}/u.test(plain)) boldName += words;
    const link = linkBegun(token, tag);
    if (link !== null) {
      within = { text: "", address: link };
      links.push(within);
    } else if (endsLink(token, tag)) within = null;
    else if (within !== null) within.text += words;
  }
  const kind = text.trim() !== "" && plain.trim() === "" ? "bold" : "plain";
  return { text: text.trim(), links, kind, boldName: boldName.trim(), hasCode, hasPicture, block };
}

function boldness(token: Token, tag: HtmlTag | undefined): number {
  if (token.type === "strong_open") return 1;
  if (token.type === "strong_close") return -1;
  if (tag === undefined || (tag.name !== "b" && tag.name !== "strong")) return 0;
  return tag.closing ? -1 : 1;
}

function linkBegun(token: Token, tag: HtmlTag | undefined): string | null {
  if (token.type === "link_open") return token.attrGet("href");
  return tag?.name === "a" && !tag.closing ? attributeOf(tag, "href") : null;
}

function endsLink(token: Token, tag: HtmlTag | undefined): boolean {
  return token.type === "link_close" || (tag?.name === "a" && tag.closing);
}
