import type Token from "markdown-it/lib/token.mjs";
import { articleLine, isLongText } from "../../labels/article/article-line.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { paragraphLabel } from "../../labels/lines/line-label.ts";
import { visibleLines } from "../../visible/visible-lines.ts";
import { visibleText } from "../../visible/visible-text.ts";

/**
 * Whether some tokens hold a table in which a cell with the article's name is followed, or stands above, one with a
 * text (`| 기사 | 한국은행이 … |`), or a cell with such a text that begins with the name.
 */
export function holdsNamedCell(body: BodyWithLexicon, tokens: readonly Token[]): boolean {
  const longBelow = new Set<number>();
  return rowsOf(tokens)
    .toReversed()
    .some((cells) => {
      const isText = cells.map((cell) => isLongText(visibleText([cell])));
      const isHolder = cells.some((cell, column) => {
        if (beginsWithName(body, cell)) return isText[column];
        if (isText[column + 1] !== true && !longBelow.has(column)) return false;
        return articleLine(visibleText([cell]), body.lexicon) === "names";
      });
      for (const [column, isLong] of isText.entries()) if (isLong) longBelow.add(column);
      return isHolder;
    });
}

/** `기사: …`, `기사 — …`, `**기사** …`. */
function beginsWithName(body: BodyWithLexicon, cell: Token): boolean {
  const said = articleLine(visibleText([cell]), body.lexicon);
  if (said === "labels" || said === "opens") return true;
  const [first] = visibleLines(body, cell);
  return first !== undefined && paragraphLabel(first, body.lexicon)?.roles.includes("article") === true;
}

function rowsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "inline" && /^t[hd]_open$/u.test(tokens[index - 1]?.type ?? "")) rows.at(-1)?.push(token);
  }
  return rows;
}
