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
    if (token.children === null) continue;
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
  const lines: Token[][] = [];
  let line: Token[] = [];
  for (const child of children) {
    const words = child.type === "text" ? child.content : wordsOf(child);
    if (words !== "\n") line.push(child);
    else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function readLine(line: readonly Token[], block: number): ArticleLine {
  const links: LinkDraft[] = [];
  let text = "";
  let bold = 0;
  let plain = "";
  let boldName = "";
  let within: LinkDraft | null = null;
  let hasCode = false;
  let hasPicture = false;
  for (const token of line) {
    let words = token.content;
    // Most of a line is text, which changes nothing of what follows it.
    if (token.type !== "text") {
      words = wordsOf(token);
      const { tag } = metaOf(token);
      hasCode ||= token.type === "code_inline";
      hasPicture ||= token.type === "image" || tag?.name === "img";
      bold += boldness(token, tag);
      within = linkBehind(token, tag, { within, links });
    }
    text += words;
    if (within !== null) within.text += words;
    if (bold === 0) plain += words;
    else if (!/\p{L}/u.test(plain)) boldName += words;
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

/** A link whose words are still to come. */
interface LinkDraft {
  text: string;
  readonly address: string;
}

/** The link that what follows a token is in; one that begins there is added to those of the line. */
function linkBehind(
  token: Token,
  tag: HtmlTag | undefined,
  { within, links }: { readonly within: LinkDraft | null; readonly links: LinkDraft[] },
): LinkDraft | null {
  const address = linkBegun(token, tag);
  if (address === null) return endsLink(token, tag) ? null : within;
  const link = { text: "", address };
  links.push(link);
  return link;
}

function linkBegun(token: Token, tag: HtmlTag | undefined): string | null {
  if (token.type === "link_open") return token.attrGet("href");
  return tag?.name === "a" && !tag.closing ? attributeOf(tag, "href") : null;
}

function endsLink(token: Token, tag: HtmlTag | undefined): boolean {
  return token.type === "link_close" || (tag?.name === "a" && tag.closing);
}
