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
  const rows = rowsOf(tokens);
  return rows.some((cells, row) =>
    cells.some((cell, column) => {
      const text = visibleText([cell]);
      if (beginsWithName(body, cell)) return isLongText(text);
      const named = [cells[column + 1], ...rows.slice(row + 1).map((below) => below[column])];
      return (
        articleLine(text, body.lexicon) === "names" &&
        named.some((other) => other !== undefined && isLongText(visibleText([other])))
      );
    }),
  );
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
