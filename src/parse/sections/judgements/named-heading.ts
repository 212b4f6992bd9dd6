import type Token from "markdown-it/lib/token.mjs";
import { articleLine } from "../../labels/article/article-line.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { headingLabel } from "../../labels/lines/line-label.ts";
import { visibleLines } from "../../visible/visible-lines.ts";

/** Whether a heading in a list, a quote or the like names the article: no section of the note begins there. */
export function holdsNamedHeading(body: BodyWithLexicon, tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.type !== "inline" || tokens[index - 1]?.type !== "heading_open") return false;
    const [line] = visibleLines(body, token);
    if (line === undefined) return false;
    const isLabel = headingLabel(line, body.lexicon)?.roles.includes("article") === true;
    return isLabel || articleLine(line.text, body.lexicon) === "names";
  });
}
