import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting, withoutOverlaps } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";

const keys =
  /(?<![+\w])\+\+((?:[a-z][a-z0-9-]*|"[^"\n]{1,20}"|[0-9])(?:\+(?:[a-z][a-z0-9-]*|"[^"\n]{1,20}"|[0-9]))*)\+\+(?![+\w])/gu;
const inserted = /(?<!\^)\^\^(?=\S)([^^\n]+?)(?<=\S)\^\^(?!\^)/gu;
const raised = /(?<=[\p{L}\p{N})])\^([^\s^[\]()]{1,40})\^(?!\^)/gu;
const lowered = /(?<=[\p{L}\p{N})])(?<!~)~([^\s~]{1,40})~(?!~)/gu;
const formula =
  /\$\$[^$]*\$\$|(?<![\\$])\$(?=\S)[^$\n]*(?<=\S)\$|\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]|https?:\/\/[^\s<>)]+/gu;

/** The marks within lines that a blog's program or its plugins read. */
export interface ReadMarks {
  readonly keys: boolean;
  readonly inserted: boolean;
  readonly raised: boolean;
  readonly lowered: boolean;
}

/** Writes keys, and raised, lowered and added words, whose marks only the blog's program reads. */
export function inlineMarks(read: ReadMarks): (draft: NoteDraft) => NoteDraft {
  const marks: readonly Mark[] = [
    ...(read.keys ? [{ mark: keys, write: asKeys }] : []),
    ...(read.inserted ? [{ mark: inserted, write: (words: string) => `<ins>${words}</ins>` }] : []),
    ...(read.raised ? [{ mark: raised, write: (words: string) => `<sup>${words}</sup>` }] : []),
    ...(read.lowered ? [{ mark: lowered, write: (words: string) => `<sub>${words}</sub>` }] : []),
  ];
  return (draft) => (marks.length === 0 ? draft : rewriteBody(draft, (body) => rewritings(body, marks)));
}

interface Mark {
  readonly mark: RegExp;
  readonly write: (words: string) => string;
}

function rewritings(body: string, marks: readonly Mark[]): readonly ToldRewriting[] {
  const found = marks.flatMap(({ mark, write }) =>
    shownMatches(body, mark, codeAndFormulas).map(({ 0: all, 1: words = "", index: start }): ToldRewriting => {
      const text = write(words);
      return { start, end: start + all.length, text, reason: "mark-rewritten", told: text };
    }),
  );
  return withoutOverlaps(found);
}

function codeAndFormulas(body: string): readonly TextRange[] {
  const formulas = [...body.matchAll(formula)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  return [...codeRanges(body), ...formulas];
}

function asKeys(typed: string): string {
  const named = typed.match(/"[^"]*"|[^+]+/gu) ?? [];
  const written = named.map((key) => (key.startsWith('"') ? key.slice(1, -1) : nameOf(key)));
  return written.map((key) => `<kbd>${key.replaceAll("<", "&lt;")}</kbd>`).join("+");
}

/** `arrow-up` is written on a key as two words. */
function nameOf(key: string): string {
  return key
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
