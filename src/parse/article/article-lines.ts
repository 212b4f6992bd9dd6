import type Token from "markdown-it/lib/token.mjs";
import { attributeOf } from "../markdown/html/html-tag.ts";
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
  return tokens.flatMap((token, index) => {
    if (token.children === null || token.type === "code_block") return [];
    if (tokens[index - 1]?.type === "heading_open") return [headingLine(token.children, index)];
    return splitLines(token.children).map((line) => readLine(line, index));
  });
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
  for (const token of line) {
    const words = wordsOf(token);
    text += words;
    bold += boldness(token);
    if (bold === 0) plain += words;
    else if (!/\p{L}/u.test(plain)) boldName += words;
    const link = linkBegun(token);
    if (link !== null) {
      within = { text: "", address: link };
      links.push(within);
    } else if (endsLink(token)) within = null;
    else if (within !== null) within.text += words;
  }
  const kind = text.trim() !== "" && plain.trim() === "" ? "bold" : "plain";
  const hasCode = line.some(({ type }) => type === "code_inline");
  const hasPicture = line.some(isPicture);
  return { text: text.trim(), links, kind, boldName: boldName.trim(), hasCode, hasPicture, block };
}

function isPicture(token: Token): boolean {
  return token.type === "image" || metaOf(token).tag?.name === "img";
}

function boldness(token: Token): number {
  if (token.type === "strong_open") return 1;
  if (token.type === "strong_close") return -1;
  const { tag } = metaOf(token);
  if (tag === undefined || (tag.name !== "b" && tag.name !== "strong")) return 0;
  return tag.closing ? -1 : 1;
}

function linkBegun(token: Token): string | null {
  if (token.type === "link_open") return token.attrGet("href");
  const { tag } = metaOf(token);
  return tag?.name === "a" && !tag.closing ? attributeOf(tag, "href") : null;
}

function endsLink(token: Token): boolean {
  const { tag } = metaOf(token);
  return token.type === "link_close" || (tag?.name === "a" && tag.closing);
}
