import { isHeldState } from "./held-by-other-program.ts";
import type { TextLine } from "./without-code.ts";

/** Consecutive lines with no blank line or code between them. */
export interface TextRun {
  readonly lines: readonly TextLine[];
  /** Whether it is the first of its note, or the first below the note's title. */
  readonly stands: "first" | "below-title" | "further";
}

/** The runs of a text, from its top. */
export function textRuns(lines: readonly TextLine[]): readonly TextRun[] {
  const runs: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() !== "") runs.at(-1)?.push(line);
    else if (line.isCode || runs.at(-1)?.length !== 0) runs.push([]);
  }
  const isTitled = runs[0]?.length === 1 && /^#\s/u.test(runs[0][0]?.text ?? "");
  const atTop: readonly TextRun["stands"][] = isTitled ? ["first", "below-title"] : ["first"];
  const read: TextRun[] = [];
  for (const [index, run] of runs.entries()) {
    const stands = atTop[index] ?? "further";
    read.push({ lines: stands === "further" ? run : run.flatMap(asFields), stands });
  }
  return read;
}

const row = /^\s*\|([^|]*)\|([^|]*)\|?\s*$/u;
const lock = /🔒|🔐|🚫|⛔|🙈|🤫/u;
const lockedState = new RegExp(String.raw`^\s*(?:${lock.source})\uFE0F?\s*(\p{L}[\p{L} ]{0,10})$`, "u");
/** What a table at the top says of its note. Options, variables and bonds have a state and days, too. */
const ofNotes = /^(?:글\s?)?(?:(?:게시|발행|작성)?\s?상태|공개(?:\s?(?:여부|범위))?|초안|비공개|임시\s?저장|draft)$/iu;
/** `| 공개 | 비공개 |` above columns that compare the two. */
const shown = /^(?:공개|발행|게시|public|published?)$/iu;

/** Line ends of other systems, at which Markdown ends no line. */
const otherLineEnds = /[\u2028\u2029\u0085]/u;

function asFields(line: TextLine): readonly TextLine[] {
  if (!otherLineEnds.test(line.text)) return [asField(line)];
  return line.text.split(otherLineEnds).map((text) => asField({ ...line, text }));
}

/** `| 상태 | 초안 |` and `🔒 비공개` at the top say what `상태: 초안` and `비공개: true` do. */
function asField(line: TextLine): TextLine {
  const cells = row.exec(line.text);
  if (cells !== null) {
    const [, name = "", value = ""] = cells.map((cell) => cell.trim());
    const isOfStates = isHeldState(value) && (isHeldState(name) || shown.test(name));
    return value === "" || isOfStates || !ofNotes.test(name) ? line : { ...line, text: `${name}: ${value}` };
  }
  const state = lock.test(line.text) ? lockedState.exec(line.text)?.[1] : undefined;
  return state !== undefined && isHeldState(state) ? { ...line, text: `${state}: true` } : line;
}
