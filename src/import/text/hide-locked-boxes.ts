import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { hiddenFrom, hiddenText, hiddenTo, innerEnds } from "./hidden-text.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { isEncryptingName } from "./withholding-names.ts";

const mark = /^(?<before>[ \t>]*)(?<colons>:{3,20})[ \t]*(?<name>[\p{L}\p{N}_-]*)[^\n]*$/gmu;

/** The first or the last line of a box, from its colons on. */
interface BoxMark extends TextRange {
  /** Empty for the last line. */
  readonly name: string;
}

/** Hides the boxes whose name says that they are read with a password, as Plume's `::: encrypt password="…"` does. */
export function hideLockedBoxes(draft: NoteDraft): NoteDraft {
  return draft.text.includes(":::") ? rewriteBody(draft, lockedBoxes) : draft;
}

function lockedBoxes(body: string): readonly ToldRewriting[] {
  const found: ToldRewriting[] = [];
  let open: BoxMark | null = null;
  let depth = 0;
  for (const one of boxMarks(body)) {
    if (open === null) {
      if (isEncryptingName(one.name.toLowerCase())) open = one;
      continue;
    }
    depth += one.name === "" ? -1 : 1;
    if (depth >= 0) continue;
    found.push(...told(hiddenText(body, open, one)));
    open = null;
    depth = 0;
  }
  return open === null ? found : [...found, ...told(hiddenToEnd(body, open))];
}

function boxMarks(body: string): readonly BoxMark[] {
  const isCode = startsWithin(codeRanges(body));
  return [...body.matchAll(mark)].flatMap(({ 0: all, groups = {}, index }) => {
    const { before = "", name = "" } = groups;
    const range = { start: index + before.length, end: index + all.trimEnd().length };
    return isCode(range) ? [] : [{ ...range, name }];
  });
}

/** A box without its last line ends with the text. */
function hiddenToEnd(body: string, { start, end }: TextRange): ReturnType<typeof hiddenText> {
  const last = body.length;
  return [
    { start, end, text: hiddenFrom },
    ...innerEnds(body, { start: end, end: last }),
    { start: last, end: last, text: `${body.endsWith("\n") ? "" : "\n"}${hiddenTo}\n` },
  ];
}

function told(rewritings: ReturnType<typeof hiddenText>): readonly ToldRewriting[] {
  return rewritings.map((one) => ({ ...one, reason: "hidden-there", told: one.text === "" ? null : one.text.trim() }));
}
