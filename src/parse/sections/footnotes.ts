import type Token from "markdown-it/lib/token.mjs";
import type { Footnote, FootnoteReference } from "../../model/note/footnote.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { metaOf } from "../markdown/token-meta.ts";
import type { ParseSettings } from "../parse-settings.ts";
import { countUpTo } from "../places/count-up-to.ts";
import { renderTokens } from "../render/render-tokens.ts";
import { visibleText } from "../visible/visible-text.ts";
import { isArticleFootnote } from "./judgements/footnote-article.ts";

/** What the footnotes of one note are read from. */
interface FootnoteReading {
  readonly body: BodyWithLexicon;
  readonly settings: ParseSettings;
  /** The tokens that its highlights are in, in ascending order. */
  readonly highlighted: readonly number[];
  /** Whether the note's article is withheld. */
  readonly isWithheld: boolean;
}

/** Some of a body's tokens: from `start` up to, but not including, `end`. */
interface TokenRun {
  readonly start: number;
  readonly end: number;
}

/** The footnotes among some tokens, each by itself; empty for every section but the one that only holds footnotes. */
export function readFootnotes(reading: FootnoteReading, { start, end }: TokenRun): readonly Footnote[] {
  const { tokens } = reading.body;
  if (tokens[start]?.type !== "footnotes_open") return [];
  const found: Footnote[] = [];
  let from = start;
  for (let index = start; index < end; index += 1) {
    if (tokens[index]?.type === "footnote_open") from = index;
    if (tokens[index]?.type === "footnote_close") found.push(readFootnote(reading, { start: from, end: index + 1 }));
  }
  return found;
}

function readFootnote({ body, settings, highlighted, isWithheld }: FootnoteReading, run: TokenRun): Footnote {
  const tokens = body.tokens.slice(run.start, run.end);
  const [open] = tokens;
  const ways = tokensOfType(tokens, "footnote_back");
  const name = (open === undefined ? undefined : metaOf(open).footnote?.name) ?? "";
  if (isWithheld && isArticleFootnote(body, tokens))
    return footnoteAlone(name, [...tokens.slice(0, 1), ...ways, ...tokens.slice(-1)], settings);
  return {
    name,
    html: renderTokens(tokens, settings),
    text: visibleText(tokens),
    ways: ways.map((way) => renderTokens([way], settings)),
    refersTo: referencesIn(tokens),
    highlights: highlightsWithin(highlighted, run),
  };
}

/** A footnote whose text is withheld: references to it still lead there. */
function footnoteAlone(name: string, tokens: readonly Token[], settings: ParseSettings): Footnote {
  const ways = tokens.filter(({ type }) => type === "footnote_back").map((way) => renderTokens([way], settings));
  return { name, html: renderTokens(tokens, settings), text: "", ways, refersTo: [], highlights: [] };
}

/** The references to footnotes among some tokens, in reading order. */
export function referencesIn(tokens: readonly Token[]): readonly FootnoteReference[] {
  return tokensOfType(tokens, "footnote_reference").flatMap((token) => {
    const { footnote } = metaOf(token);
    return footnote === undefined ? [] : [{ name: footnote.name, occurrence: footnote.occurrence }];
  });
}

/** The highlights in some tokens, as indexes among all of the note's. */
export function highlightsWithin(highlighted: readonly number[], { start, end }: TokenRun): readonly number[] {
  const first = countUpTo(highlighted, start - 1);
  return Array.from({ length: countUpTo(highlighted, end - 1) - first }, (_, index) => first + index);
}

/** The tokens of a type, whether they are blocks or inline. */
function tokensOfType(tokens: readonly Token[], type: string): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    if (token.type === type) found.push(token);
    if (token.children === null) continue;
    for (const child of token.children) if (child.type === type) found.push(child);
  }
  return found;
}
