import type { Body } from "../body.ts";
import type { Block } from "../visible/blocks.ts";
import { blocksAndBoxes } from "../visible/boxes.ts";
import type { LabelsReading } from "./block-reading.ts";
import { holdsData } from "./section-span.ts";

/** What follows a run of labels: a heading, a rule or the end of the note. */
export interface RunEnd {
  readonly kind: "heading" | "rule" | "end";
  /** The index of its token. */
  readonly at: number;
  /** Of a heading. */
  readonly level: number;
}

interface LabelRun {
  readonly starts: number[];
  /** True right after a rule, where a writer's part often begins. */
  readonly isAfterRule: boolean;
  /** True if the last label is alone on its line, so that its value follows. */
  readonly takesMore: boolean;
  /** True when more text follows a label that has its value. */
  readonly isLoose: boolean;
}

/**
 * Consecutive labels with nothing between them, each by its start token, and what follows the last: that is how a
 * writer ends a note without headings. A label-like line in the middle of an article's paragraphs is in no run.
 */
export function labelRuns(body: Body, labelsOf: (block: Block) => LabelsReading | null): ReadonlyMap<number, RunEnd> {
  const ends = new Map<number, RunEnd>();
  const finish = (run: LabelRun | null, end: RunEnd) => {
    for (const start of run?.starts ?? []) ends.set(start, end);
  };
  let run: LabelRun | null = null;
  let isAfterRule = false;
  for (const block of blocksAndBoxes(body.tokens, 0, body.tokens.length)) {
    if (block.type === "heading" || block.type === "rule" || block.type === "footnotes") {
      finish(run, { kind: block.type === "footnotes" ? "end" : block.type, at: block.start, level: levelOf(block) });
      run = null;
    } else run = goOn(run, { block, isAfterRule, labels: labelsOf(block) });
    isAfterRule = block.type === "rule";
  }
  finish(run, { kind: "end", at: body.tokens.length, level: 0 });
  return ends;
}

function levelOf({ type, open }: Block): number {
  return type === "heading" ? Number(open.tag.slice(1)) : 0;
}

interface Next {
  readonly block: Block;
  readonly isAfterRule: boolean;
  readonly labels: LabelsReading | null;
}

function goOn(run: LabelRun | null, { block, isAfterRule, labels }: Next): LabelRun | null {
  const roles = labels?.values.flatMap((value) => value.roles) ?? [];
  if (holdsData(roles)) {
    const takesMore = labels?.values.at(-1)?.isEmpty === true;
    if (run === null || (run.isLoose && !run.isAfterRule))
      return { starts: [block.start], isAfterRule, takesMore, isLoose: false };
    run.starts.push(block.start);
    return { ...run, takesMore, isLoose: false };
  }
  if (run === null || run.takesMore || (roles.length > 0 && roles.every((role) => role === "source"))) return run;
  return run.starts.length > 1 || run.isAfterRule ? { ...run, isLoose: true } : null;
}
