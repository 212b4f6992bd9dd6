import type { Body } from "../../body.ts";
import { markedName } from "../../labels/marks/marked-name.ts";
import { type Block, blocksIn } from "../../visible/blocks.ts";
import { firstLineOf } from "../../visible/first-line.ts";
import type { BlockReading, LabelReach, LabelsReading } from "../block-reading.ts";
import type { NoteOutline } from "../note-outline.ts";
import type { SectionReader, Standing } from "../section-reader.ts";

/** Decides how far a label's section goes in a body; in a quote or list it goes to the end of that. */
export function withReach(
  reading: BlockReading,
  standing: Standing,
  { body, outline, isWithheld }: Pick<SectionReader, "body" | "outline" | "isWithheld">,
): BlockReading {
  if (outline === null || reading.kind !== "labels") return reading;
  const reach = reachOf(reading, standing, { body, outline });
  // What is read only as data stays where it was typed, and would be published.
  const isHeld = isWithheld && reach === "data" && reading.values.some(({ roles }) => roles.includes("article"));
  return { ...reading, reach: isHeld ? "paragraph" : reach };
}

/**
 * A line of prose may look like a label (`결론: 파일을 …`), with more prose below that does not belong to it. A label in
 * bold or brackets, alone on its line, after a rule or below another section is the writer's, as a heading is. Keywords
 * beside any label are all there are: a sentence below them is no keyword.
 */
function reachOf(
  { values, isPlain }: LabelsReading,
  standing: Standing,
  { body, outline }: { readonly body: Body; readonly outline: NoteOutline },
): LabelReach {
  if (values.at(-1)?.isEmpty !== false) return "section";
  const roles = new Set(values.flatMap((value) => value.roles));
  if (!isPlain || !standsInProse(standing)) {
    const areKeywords = roles.size === 1 && roles.has("keywords");
    return areKeywords && (isPlain || isBesideLabel(body, standing.block)) ? "paragraph" : "section";
  }
  const isAlone = standing.before !== null && [...outline.labelled()].every((role) => roles.has(role));
  return isAlone && goesOnBelow(body, standing.block) ? "data" : "paragraph";
}

/** Whether the value of a paragraph's label in bold or brackets begins on the label's own line. */
function isBesideLabel(body: Body, block: Block): boolean {
  const name = markedName(firstLineOf(body, block));
  return name !== null && name.value !== "";
}

function standsInProse({ before, block }: Standing): boolean {
  if (before === null) return block.start === 0;
  if (before.isAtRule) return false;
  return before.reach !== "section" || before.roles.every((role) => role === "other" || role === "article");
}

/** True when more than a list, a rule or footnotes follows. */
function goesOnBelow({ tokens }: Body, block: Block): boolean {
  for (const { type, start } of blocksIn(tokens, block.end, tokens.length)) {
    const isListBelow = type === "list" && start === block.end;
    if (!isListBelow && type !== "rule" && type !== "footnotes") return true;
  }
  return false;
}
