import type { Body } from "../body.ts";
import { questionLine } from "../values/question-line.ts";
import { type Block, blocksIn } from "../visible/blocks.ts";
import { visibleLines } from "../visible/visible-lines.ts";
import type { BlockReading } from "./block-reading.ts";
import type { NoteOutline } from "./note-outline.ts";
import type { LabelReach, OpenSection } from "./open-section.ts";

/** A paragraph with labels and what stands round it. */
interface LabelledParagraph {
  readonly body: Body;
  readonly outline: NoteOutline | null;
  /** The section it follows; null at the head of the note and after a rule. */
  readonly open: OpenSection | null;
  readonly block: Block;
}

/**
 * A line of prose may look like a label (`결론: 파일을 …`), and more prose go on below it, which is none of its own. A label in
 * bold or brackets, alone on its line, after a rule or below another section is a writer's, as a heading is.
 */
export function reachOfLabel(paragraph: LabelledParagraph, reading: BlockReading): LabelReach {
  const { body, outline, open, block } = paragraph;
  if (outline === null || reading.kind !== "labels" || !reading.isPlain) return "section";
  if (reading.values.at(-1)?.isEmpty !== false) return "section";
  const roles = new Set(reading.values.flatMap((value) => value.roles));
  if (!standsInProse(paragraph)) return roles.size === 1 && roles.has("keywords") ? "paragraph" : "section";
  const isAlone = open !== null && [...outline.labelled()].every((role) => roles.has(role));
  return isAlone && goesOnBelow(body, block) ? "data" : "paragraph";
}

function standsInProse({ open, block }: LabelledParagraph): boolean {
  if (open === null) return block.start === 0;
  if (open.isAtRule) return false;
  return open.reach !== "section" || open.roles.every((role) => role === "other" || role === "article");
}

/** True when more than a list, a rule or footnotes follows. */
function goesOnBelow({ tokens }: Body, block: Block): boolean {
  for (const { type, start } of blocksIn(tokens, block.end, tokens.length)) {
    const isListBelow = type === "list" && start === block.end;
    if (!isListBelow && type !== "rule" && type !== "footnotes") return true;
  }
  return false;
}

/** The section a block may go on with: one that reaches no further than its paragraph takes nothing else. */
export function sectionWithinReach(body: Body, open: OpenSection | null, block: Block): OpenSection | null {
  if (open === null || open.reach === "section" || isRightBelow(body, open, block)) return open;
  return { ...open, takesMore: false };
}

function isRightBelow(body: Body, open: OpenSection, block: Block): boolean {
  if (block.type === "list") return open.end === open.followingFrom;
  const inline = body.tokens[block.start + 1];
  if (block.type !== "paragraph" || inline === undefined || !open.roles.includes("questions")) return false;
  const [line] = visibleLines(body, inline);
  return line !== undefined && questionLine(line).kind === "answer";
}
