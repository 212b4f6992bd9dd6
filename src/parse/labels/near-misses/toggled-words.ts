import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { firstLinePlace } from "../../places/first-line-place.ts";
import { type DividedBody, holdsData } from "../../sections/section-span.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";
import { rawElements, wordsOf } from "./raw-elements.ts";

/**
 * Reports a toggle named after a section whose text follows the title without a blank line: Markdown then sees one run
 * of HTML, in which no data is read.
 */
export function findToggledWords(
  { body }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  return body.tokens.flatMap((token) => {
    if (token.type !== "html_block" || token.level > 0) return [];
    const title = titlesBeforeWords(token).find((one) => holdsData(matchSectionLabel(one, lexicon)?.roles ?? []));
    return title === undefined
      ? []
      : [diagnose("toggle-unread", { title }, { source, place: firstLinePlace(body, token) })];
  });
}

/** The titles of toggles that are directly followed by words in the same run. */
function titlesBeforeWords(block: Token): readonly string[] {
  const titled = rawElements(block, /^summary$/u).filter(({ below }) => wordsOf(below) !== "");
  return titled.map(({ pieces }) => wordsOf(pieces));
}
