import type Token from "markdown-it/lib/token.mjs";
import { beginsOwnWords } from "../../../model/note/own-heading.ts";
import { readField } from "../../article/line-field.ts";
import { articleLine } from "../../labels/article/article-line.ts";
import { isArticleTitle } from "../../labels/article/article-title.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { matchSectionLabel } from "../../labels/section-label.ts";
import { type Block, blocksIn } from "../../visible/blocks.ts";
import { visibleText } from "../../visible/visible-text.ts";

/**
 * Whether a block that holds an article says anything beside it: an item of its list or a row of its table that neither
 * is a part of a study nor tells of the article, or a line above it. What is a part of a study is looked for elsewhere.
 */
export function holdsOtherWords(body: BodyWithLexicon, block: Pick<Block, "open" | "start" | "end">): boolean {
  return linesBeside(body, block).some((line) => isOther(line, body));
}

function linesBeside(body: BodyWithLexicon, { open, start, end }: Pick<Block, "open" | "start" | "end">) {
  const tokens = body.tokens.slice(start, end);
  switch (open.type) {
    case "bullet_list_open":
    case "ordered_list_open":
      return [...blocksIn(tokens, 1, tokens.length - 1)].map((item) => firstLine(tokens.slice(item.start, item.end)));
    case "table_open":
      return [
        ...tokens.flatMap(({ type }, index) => (type === "tr_open" ? firstLine(tokens.slice(index, index + 4)) : [])),
        ...headsOfColumns(tokens),
      ];
    case "dl_open":
      return tokens.flatMap(({ type }, index) => (type === "dt_open" ? firstLine(tokens.slice(index, index + 2)) : []));
    case "paragraph_open":
    case "blockquote_open":
      return linesAbove(body, tokens);
    default:
      return [];
  }
}

/** Of a table with two columns, the first names what stands in the second. */
function headsOfColumns(tokens: readonly Token[]): readonly string[] {
  const heads = tokens.flatMap(({ type }, index) =>
    type === "th_open" ? firstLine(tokens.slice(index, index + 2)) : [],
  );
  return heads.length > 2 ? heads : [];
}

function firstLine(tokens: readonly Token[]): string {
  const inline = tokens.find(({ type }) => type === "inline");
  return inline === undefined ? "" : (visibleText([inline]).split("\n", 1)[0] ?? "");
}

/** The lines above the one that names the article, and those below that begin with a name of one's own words. */
function linesAbove({ lexicon }: BodyWithLexicon, tokens: readonly Token[]): readonly string[] {
  const lines = tokens.flatMap((token) => (token.type === "inline" ? visibleText([token]).split("\n") : []));
  const at = lines.findIndex((line) => articleLine(line, lexicon) !== null || isArticleTitle(line, lexicon));
  return [...lines.slice(0, Math.max(0, at)), ...lines.slice(at + 1).filter(beginsOwnWords)];
}

const address = /https?:\/\/\S+/gu;
const nameAhead = /^[^:：]*?(?=\s*(?:[:：]|\s[-–—]\s|$))/u;

function isOther(line: string, { lexicon }: BodyWithLexicon): boolean {
  const text = line.replace(address, "").trim();
  if (!/\p{L}/u.test(text) || readField({ text }) !== null) return false;
  const name = nameAhead.exec(text)?.[0] ?? "";
  return matchSectionLabel(name, lexicon) === null && articleLine(text, lexicon) === null;
}
