import type Token from "markdown-it/lib/token.mjs";
import type { SectionRole } from "../../model/note/section-role.ts";
import { type HeadingForm, headingForm } from "../article/article-extent.ts";
import type { Body } from "../body.ts";
import { isBoldTitle } from "../labels/bold-title.ts";
import { headingLabel, isSetOff } from "../labels/line-label.ts";
import {
  type LabelledLines,
  type LabelStyle,
  labelsBeneath,
  type ParagraphLabels,
  paragraphLabels,
  valueOnLine,
} from "../labels/paragraph-labels.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import type { Block } from "../visible/blocks.ts";
import { shownLines, shownText, visibleLines } from "../visible/visible-lines.ts";
import { holdsData } from "./section-span.ts";

/** What a block that is no list, quote or table says about the sections of its body. */
export type BlockReading =
  | { readonly kind: "heading"; readonly form: HeadingForm; readonly value: LabelledValue | null }
  | LabelsReading
  | MixedReading
  /**
   * A title is a paragraph all in bold over something else, which names a part as a heading does, whatever its name; a
   * stranger begins with a label in bold that no section has.
   */
  | { readonly kind: "rule" | "footnotes" | "title" | "stranger" | "plain" };

/** A paragraph, list, quote or table with labels in it. */
export interface LabelsReading {
  readonly kind: "labels";
  readonly values: readonly LabelledValue[];
  /** True for a paragraph whose first label has nothing but a colon to tell it from the text, in a note that has others. */
  readonly isPlain: boolean;
  /** True when the block holds words that stand under none of its labels. */
  readonly stray: boolean;
  /** True for a box, whose tags no data can replace. */
  readonly isBoxed?: true;
}

/** A list or paragraph that belongs to the section it stands in, but for some items or lines with labels of their own. */
export interface MixedReading {
  readonly kind: "mixed";
  readonly inner: readonly InnerValues[];
}

/** What stands under the labels of one list item, or of a paragraph's lines. */
export interface InnerValues {
  readonly start: number;
  readonly end: number;
  readonly values: readonly LabelledValue[];
}

/** Reads a heading: how it was typed, and the section it names with what stands beside the name. */
export function readHeading(body: Body, block: Block, lexicon: SectionLexicon): BlockReading {
  const inline = body.tokens[block.start + 1];
  const [line, ...more] = inline === undefined ? [] : visibleLines(body, inline);
  const form = headingForm(block.open, line?.text ?? "");
  const label = line === undefined ? null : headingLabel(line, lexicon);
  if (line === undefined || label === null) return { kind: "heading", form, value: null };
  const lines = [...valueOnLine(line, label.valueFrom), ...more];
  const linked = line.linked || more.some((next) => next.linked);
  const value = labelledValue({ roles: label.roles, label: label.label, naming: label.naming, lines, linked });
  return { kind: "heading", form, value: { ...value, afterLabel: afterLabel(body, inline, lexicon) } };
}

/** What a heading shows after its name, be it struck out. */
function afterLabel(body: Body, inline: Token | undefined, lexicon: SectionLexicon): string {
  const [line, ...more] = inline === undefined ? [] : shownLines(body, inline);
  const label = line === undefined ? null : headingLabel(line, lexicon);
  return line === undefined || label === null
    ? ""
    : [...valueOnLine(line, label.valueFrom), ...more].map(shownText).join("\n");
}

/** Reads a paragraph: the labels it begins with, a title in bold, or plain text. */
export function readParagraph(body: Body, block: Block, lexicon: SectionLexicon, labelStyle: LabelStyle): BlockReading {
  const inline = body.tokens[block.start + 1];
  if (inline === undefined) return { kind: "plain" };
  const { labels, stray } = paragraphLabels(body, inline, lexicon, labelStyle);
  if (labels.length === 0 && stray !== null) return { kind: "stranger" };
  if (labels.length === 0) return { kind: isTitle(body, block) ? "title" : "plain" };
  const [first] = visibleLines(body, inline);
  const isPlain = labelStyle !== "unmarked" && first !== undefined && !isSetOff(first);
  return { kind: "labels", values: labels.map(labelledValue), isPlain, stray: stray !== null };
}

function isTitle(body: Body, block: Block): boolean {
  const [inline, next] = [body.tokens[block.start + 1], body.tokens[block.end]];
  if (inline === undefined || next === undefined || next.type === "heading_open" || next.type === "hr") return false;
  const below = next.type === "paragraph_open" ? body.tokens[block.end + 1] : undefined;
  return isBoldTitle(body, inline) && (below === undefined || !isBoldTitle(body, below));
}

/**
 * Reads a paragraph of a section with labels of its own in some lines (`환율, 금리` and below it `요약: 올랐다`); the others are
 * said under the section's. Null when there are not both.
 */
export function readMixedParagraph(
  body: Body,
  block: Block,
  lexicon: SectionLexicon,
  own: readonly SectionRole[],
): MixedReading | null {
  const inline = body.tokens[block.start + 1];
  const { labels, stray } = inline === undefined ? nothingLabelled : mixedLabels(body, inline, lexicon, own);
  if (stray === null || labels.length === 0) return null;
  const values = [{ ...stray, roles: own }, ...labels].map(labelledValue);
  return { kind: "mixed", inner: [{ start: block.start, end: block.end, values }] };
}

/** A paragraph that begins with a label begins a section of its own, but in a summary, which may have labels throughout. */
function mixedLabels(body: Body, inline: Token, lexicon: SectionLexicon, own: readonly SectionRole[]): ParagraphLabels {
  const begun = paragraphLabels(body, inline, lexicon, "marked");
  if (begun.labels.length === 0) return labelsBeneath(body, inline, lexicon, own);
  return own.includes("summary") && begun.labels.every(({ roles }) => holdsData(roles)) ? begun : nothingLabelled;
}

const nothingLabelled: ParagraphLabels = { labels: [], stray: null };

function labelledValue({ roles, label, naming, lines, linked }: LabelledLines): LabelledValue {
  const isEmpty = lines.every(({ text }) => text.trim() === "");
  const blocks = isEmpty ? [] : [{ kind: "paragraph", depth: 0, item: null, lines, linked } as const];
  return { roles, label, naming, afterLabel: "", blocks, isEmpty };
}
