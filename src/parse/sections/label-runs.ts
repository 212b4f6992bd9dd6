import type { Body } from "../body.ts";
import { markedLabel, markedName } from "../labels/marks/marked-name.ts";
import { isNamedAlike, type NameOfSection } from "../labels/marks/named-alike.ts";
import { isStudents } from "../labels/unmarked/names-at-end.ts";
import type { Block } from "../visible/blocks.ts";
import { blocksAndBoxes } from "../visible/boxes.ts";
import { firstLineOf } from "../visible/first-line.ts";
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
  /** Its first label, if that is a name no article has: a name typed like it is the writer's, too. */
  readonly own: NameOfSection | null;
}

/**
 * Consecutive labels with nothing between them, each by its start token, and what follows the last: that is how a
 * writer ends a note without headings. A label-like line in the middle of an article's paragraphs is in no run. Unless
 * the article is withheld, names of the writer's own may stand between: `**밑줄 친 문장**` below `**키워드** : 금리`.
 */
export function labelRuns(
  body: Body,
  labelsOf: (block: Block) => LabelsReading | null,
  { isWithheld }: { readonly isWithheld: boolean },
): ReadonlyMap<number, RunEnd> {
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
    } else {
      const line = isWithheld ? "" : firstLineOf(body, block);
      run = goOn(run, { block, isAfterRule, labels: labelsOf(block), line });
    }
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
  /** As typed, of a paragraph; empty for other blocks, and where names of the writer's own do not count. */
  readonly line: string;
}

function goOn(run: LabelRun | null, { block, isAfterRule, labels, line }: Next): LabelRun | null {
  const roles = labels?.values.flatMap((value) => value.roles) ?? [];
  if (holdsData(roles)) {
    const takesMore = labels?.values.at(-1)?.isEmpty === true;
    if (run === null || (run.isLoose && !run.isAfterRule))
      return { starts: [block.start], isAfterRule, takesMore, isLoose: false, own: ownName(labels, line) };
    run.starts.push(block.start);
    return { ...run, takesMore, isLoose: false };
  }
  if (run === null || run.takesMore || (roles.length > 0 && roles.every((role) => role === "source"))) return run;
  const name = run.own === null ? null : markedName(line);
  if (run.own !== null && name !== null && isNamedAlike(run.own, name)) return { ...run, takesMore: name.value === "" };
  return run.starts.length > 1 || run.isAfterRule ? { ...run, isLoose: true } : null;
}

function ownName(labels: LabelsReading | null, line: string): NameOfSection | null {
  const [first] = labels?.values ?? [];
  const own = markedLabel(line);
  if (first === undefined || own === null || !first.roles.some((role) => isStudents(role, first.label))) return null;
  return { own, roles: first.roles };
}
