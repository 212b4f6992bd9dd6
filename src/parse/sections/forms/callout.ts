import { calloutName } from "../../../model/note/callout.ts";
import type { Body } from "../../body.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import type { SectionLexicon } from "../../labels/lexicon/section-lexicon.ts";
import { headingLabel, type LineLabel, wholeLabel } from "../../labels/lines/line-label.ts";
import { valueOnLine } from "../../labels/lines/paragraph-labels.ts";
import { matchSectionLabel } from "../../labels/section-label.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { flattenBlocks } from "../../values/blocks/flatten-blocks.ts";
import type { TextBlock, ValueBlock } from "../../values/blocks/value-block.ts";
import type { LabelledValue } from "../../values/labelled-value.ts";
import { calloutQuestions } from "../../values/questions/callout-questions.ts";
import type { Block } from "../../visible/blocks.ts";
import { type VisibleLine, visibleLines } from "../../visible/visible-lines.ts";
import type { LabelsReading, MixedReading } from "../block-reading.ts";
import { ownsLabels } from "../open-section.ts";
import type { Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";
import { calloutBodyStart, hasTypedTitle } from "./callout-title.ts";

/** A callout's title and where the blocks below it begin. */
interface Callout {
  /** As typed, between `[!` and `]`. */
  readonly kind: string;
  readonly title: readonly VisibleLine[];
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/**
 * Reads a callout that is a section: by its title if that is a section's name (`> [!note] 요약`), else by its kind
 * (`> [!summary]`, `> [!question]`). In a section of the same kind it is part of it. Null where neither names one, in
 * another callout, and where nothing follows the name.
 */
export function readCallout(
  body: BodyWithLexicon,
  { block, open }: Pick<Standing, "block" | "open">,
): LabelsReading | MixedReading | null {
  const { callout } = metaOf(block.open);
  if (callout === undefined || callout.isNested) return null;
  const value = valueIn(body, calloutAt(body, block));
  if (value === null || value.isEmpty) return null;
  const reading: LabelsReading = { kind: "labels", values: [value], isPlain: false, stray: false };
  const isPart = open !== null && holdsData(open.roles) && ownsLabels(open, reading, "container");
  return isPart ? { kind: "mixed", inner: [{ start: block.start, end: block.end, values: [value] }] } : reading;
}

function calloutAt(body: Body, block: Block): Callout {
  const inline = hasTypedTitle(body, block) ? body.tokens[block.start + 2] : undefined;
  return {
    kind: metaOf(block.open).callout?.kind ?? "",
    title: inline === undefined ? [] : visibleLines(body, inline),
    bodyStart: calloutBodyStart(body, block),
    bodyEnd: block.end - 1,
  };
}

function valueIn(body: BodyWithLexicon, callout: Callout): LabelledValue | null {
  const kind = matchSectionLabel(callout.kind, body.lexicon);
  const titled = titleLabel(callout, kind !== null, body.lexicon);
  const blocks = flattenBlocks(body, callout.bodyStart, callout.bodyEnd);
  if (titled !== null) {
    const [first, ...more] = callout.title;
    const lines = first === undefined ? [] : [...valueOnLine(first, titled.valueFrom), ...more];
    const all = [...titleBlocks(lines, callout.title), ...blocks];
    const { roles, label, naming } = titled;
    return isHelp(callout) && roles.includes("questions") ? null : labelled({ roles, label, naming, blocks: all });
  }
  if (kind === null) return null;
  const named = { roles: kind.roles, label: "", naming: "plain" } as const;
  if (!kind.roles.includes("questions")) {
    return labelled({ ...named, blocks: [...titleBlocks(callout.title, callout.title), ...blocks] });
  }
  const asked = calloutQuestions(callout.title, blocks);
  return asked === null ? null : labelled({ ...named, blocks: asked });
}

/** After a section's kind the title may say more than the name, as a heading may: `[!summary] 요약: 금리 인상`. */
function titleLabel({ title }: Callout, isNamed: boolean, lexicon: SectionLexicon): LineLabel | null {
  const [first] = title;
  if (first === undefined || first.linked) return null;
  return isNamed ? headingLabel(first, lexicon) : wholeLabel(first, lexicon);
}

/** Questions that others ask, or that are not really questions. */
function isHelp({ kind }: Callout): boolean {
  const name = calloutName(kind);
  return name === "help" || name === "faq" || name === "todo";
}

function titleBlocks(lines: TextBlock["lines"], title: readonly VisibleLine[]): readonly TextBlock[] {
  if (lines.length === 0) return [];
  return [{ kind: "paragraph", depth: 0, item: null, lines, linked: title.some(({ linked }) => linked) }];
}

function labelled(value: Pick<LabelledValue, "roles" | "label" | "naming" | "blocks">): LabelledValue {
  return { ...value, afterLabel: "", isEmpty: !value.blocks.some(mayHoldValues) };
}

function mayHoldValues(block: ValueBlock): boolean {
  return block.kind !== "opaque" && !block.isBeside;
}
