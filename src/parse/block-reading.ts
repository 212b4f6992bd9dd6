import { type HeadingForm, headingForm } from "./article-extent.ts";
import type { Block } from "./blocks.ts";
import type { Body } from "./body.ts";
import { headingLabel } from "./line-label.ts";
import { type LabelDress, type LabelledLines, paragraphLabels, valueOnLine } from "./paragraph-labels.ts";
import type { SectionLexicon } from "./section-lexicon.ts";
import type { LabelledValue } from "./section-span.ts";
import { visibleLines } from "./visible-lines.ts";

/** What a block that is no list, quote or table says about the sections of its body. */
export type BlockReading =
  | { readonly kind: "heading"; readonly form: HeadingForm; readonly value: LabelledValue | null }
  | LabelsReading
  | { readonly kind: "rule" | "plain" };

/** A paragraph, list, quote or table with labels in it. */
export interface LabelsReading {
  readonly kind: "labels";
  readonly values: readonly LabelledValue[];
  /** True when the block holds words that stand under none of its labels. */
  readonly stray: boolean;
}

export function readHeading(body: Body, block: Block, lexicon: SectionLexicon): BlockReading {
  const inline = body.tokens[block.start + 1];
  const [line, ...more] = inline === undefined ? [] : visibleLines(body, inline);
  const form = headingForm(block.open, line?.text ?? "");
  const label = line === undefined ? null : headingLabel(line, lexicon);
  if (line === undefined || label === null) return { kind: "heading", form, value: null };
  const lines = [...valueOnLine(line, label.valueFrom), ...more];
  const linked = line.linked || more.some((next) => next.linked);
  return { kind: "heading", form, value: labelledValue({ roles: label.roles, lines, linked }) };
}

export function readParagraph(body: Body, block: Block, lexicon: SectionLexicon, dress: LabelDress): BlockReading {
  const inline = body.tokens[block.start + 1];
  const labels = inline === undefined ? [] : paragraphLabels(body, inline, lexicon, dress);
  if (labels.length === 0) return { kind: "plain" };
  return {
    kind: "labels",
    values: labels.map(labelledValue),
    stray: false,
  };
}

function labelledValue({ roles, lines, linked }: LabelledLines): LabelledValue {
  const isEmpty = lines.length === 0;
  return { roles, blocks: isEmpty ? [] : [{ kind: "paragraph", depth: 0, item: null, lines, linked }], isEmpty };
}
