import type Token from "markdown-it/lib/token.mjs";
import type { Body } from "../../body.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { isSetOff } from "../../labels/lines/line-label.ts";
import { namesBelowLines } from "../../labels/lines/names-below-lines.ts";
import { labelsBelowTitle, type ParagraphLabels, paragraphLabels } from "../../labels/lines/paragraph-labels.ts";
import { isBoldTitle } from "../../labels/marks/bold-title.ts";
import type { Block } from "../../visible/blocks.ts";
import { visibleLines } from "../../visible/visible-lines.ts";
import type { BlockReading } from "../block-reading.ts";
import type { OpenSection } from "../open-section.ts";
import type { Standing } from "../section-reader.ts";
import { withoutNamesAlike } from "./lines-named-alike.ts";
import { valueOfLines } from "./value-of-lines.ts";

/** Reads a paragraph: the labels it begins with, a title in bold, or plain text. */
export function readParagraph(
  body: BodyWithLexicon,
  { block, labelStyle, within, article }: Pick<Standing, "block" | "labelStyle" | "within" | "article">,
  { isWithheld }: { readonly isWithheld: boolean } = { isWithheld: false },
): BlockReading {
  const inline = body.tokens[block.start + 1];
  if (inline === undefined) return { kind: "plain" };
  const begun = paragraphLabels(body, inline, labelStyle, { isWithheld });
  const isFree = !isWithheld && article === null && (within === null || mayEndAtTitle(within));
  const isPlainText = begun.labels.length === 0 && begun.stray === null;
  const { labels, stray } = isFree && isPlainText ? labelsBelow(body, inline) : begun;
  if (labels.length === 0 && stray !== null) return { kind: "stranger" };
  if (labels.length === 0) return { kind: isTitle(body, block) ? "title" : "plain" };
  const isAboveList = body.tokens[block.end]?.type.endsWith("_list_open") === true;
  const own = withoutNamesAlike(labels, { content: inline.content, isAboveList });
  const isStray = stray !== null || own.some((label, place) => label !== labels[place]);
  const [first] = visibleLines(body, inline);
  const isPlain = labelStyle !== "unmarked" && first !== undefined && !isSetOff(first);
  return { kind: "labels", values: own.map(valueOfLines), isPlain, stray: isStray };
}

function labelsBelow(body: BodyWithLexicon, inline: Token): ParagraphLabels {
  const below = labelsBelowTitle(body, inline);
  return below.labels.length > 0 ? below : namesBelowLines(body, inline);
}

/** Text in no section, and a paragraph of several labels, below which the next of its kind may stand. */
function mayEndAtTitle({ roles, heading, values }: OpenSection): boolean {
  return roles.every((role) => role === "other") || (heading === null && values.length > 1);
}

function isTitle(body: Body, block: Block): boolean {
  const [inline, next] = [body.tokens[block.start + 1], body.tokens[block.end]];
  if (inline === undefined || next === undefined || next.type === "heading_open" || next.type === "hr") return false;
  const below = next.type === "paragraph_open" ? body.tokens[block.end + 1] : undefined;
  return isBoldTitle(body, inline) && (below === undefined || !isBoldTitle(body, below));
}
