import type Token from "markdown-it/lib/token.mjs";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { labelsBeneath, type ParagraphLabels, paragraphLabels } from "../../labels/lines/paragraph-labels.ts";
import type { MixedReading } from "../block-reading.ts";
import { mayMixLines } from "../may-mix-labels.ts";
import type { OpenSection } from "../open-section.ts";
import type { Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";
import { valueOfLines } from "./value-of-lines.ts";

/**
 * Reads a section's paragraph in which some lines have labels of their own (`환율, 금리` and below it `요약: 올랐다`); the
 * others belong to the section. Null unless there are both, and in sections without such lines.
 */
export function readMixedLines(
  body: BodyWithLexicon,
  { block, open }: Pick<Standing, "block" | "open">,
): MixedReading | null {
  const inline = body.tokens[block.start + 1];
  if (inline === undefined || !mayMixLines(open)) return null;
  const { labels, stray } = mixedLabels(body, inline, open);
  if (stray === null || labels.length === 0) return null;
  const values = [{ ...stray, roles: open.roles }, ...labels].map(valueOfLines);
  return { kind: "mixed", inner: [{ start: block.start, end: block.end, values }] };
}

/**
 * A paragraph that begins with a label begins its own section, except in a summary under a heading, which may have
 * labels throughout.
 */
function mixedLabels(body: BodyWithLexicon, inline: Token, { roles: own, heading }: OpenSection): ParagraphLabels {
  const begun = paragraphLabels(body, inline, "marked");
  if (begun.labels.length === 0) return labelsBeneath(body, inline, own);
  return heading !== null && own.includes("summary") && begun.labels.every(({ roles }) => holdsData(roles))
    ? begun
    : nothingLabelled;
}

const nothingLabelled: ParagraphLabels = { labels: [], stray: null };
