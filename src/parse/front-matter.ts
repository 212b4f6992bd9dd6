import matter from "gray-matter";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { HoldingField } from "../model/problem/rules/front-matter/held.ts";
import { withoutControlsInFields } from "./front-matter/controls-in-fields.ts";
import { decodeFrontMatter } from "./front-matter/decode-front-matter.ts";
import { fenceProblems } from "./front-matter/fences/fence-problems.ts";
import { fenceBelow } from "./front-matter/fences/fences.ts";
import {
  bodyFrom,
  type LocatedFrontMatter,
  locateFrontMatter,
  type PostBody,
} from "./front-matter/fences/locate-front-matter.ts";
import { lostFences } from "./front-matter/fences/lost-fences.ts";
import { otherForm } from "./front-matter/fences/other-form.ts";
import { refusal } from "./front-matter/fences/refusal.ts";
import { type HoldingBodyLine, heldByBody, isHeldAlready } from "./front-matter/held/held-by-body.ts";
import { type DayFacts, dayFacts, mayBeOfEvent } from "./front-matter/held/held-day-by-line.ts";
import { mayHold } from "./front-matter/held/may-hold.ts";
import { withoutReleasingFixes } from "./front-matter/held/releasing-fixes.ts";
import { type RepairedFrontMatter, repairFrontMatter } from "./front-matter/lines/repair.ts";
import { headingAsTitle, offeredTitle } from "./front-matter/offered-title.ts";
import { sectionLexicon } from "./labels/lexicon/section-lexicon.ts";
import { noteDate } from "./note-date.ts";
import type { ParseSettings } from "./parse-settings.ts";
import { lineText, placeOfLine, type SourceText, sourceText } from "./places/source-text.ts";

/** What stands between a post's `---` lines, decoded, and what follows them. */
export interface FrontMatterReading {
  /** Null only when none of it can be read. */
  readonly frontMatter: FrontMatter | null;
  readonly body: PostBody;
  readonly source: SourceText;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a post's front matter without losing any: what YAML cannot read is read by its evident meaning, with a warning
 * and a fix; what has none is an error at its place. Total for any text; runs none of the author's code.
 */
export function readFrontMatter(file: SourceFile, settings: ParseSettings): FrontMatterReading {
  const reading = readOnce(file, settings);
  const readAgain = (text: string): FrontMatterReading => readOnce({ ...file, text }, settings);
  return { ...reading, diagnostics: withoutReleasingFixes(file.text, reading, readAgain) };
}

function readOnce(file: SourceFile, settings: ParseSettings): FrontMatterReading {
  return readSource(file, sourceText(file.text), settings);
}

function readSource(file: SourceFile, source: SourceText, settings: ParseSettings): FrontMatterReading {
  const located = locateFrontMatter(source, settings.longestList);
  if (located === null) return { frontMatter: null, ...withoutFrontMatter(file, source, settings), source };
  const clean = withoutControlsInFields(located, source, file.path);
  if (clean !== null) {
    const reading = readSource(file, clean.source, settings);
    const body = bodyFrom(source, reading.body.firstLine);
    return { ...reading, body, source, diagnostics: [...clean.diagnostics, ...reading.diagnostics] };
  }
  const { body } = located;
  const refused = refusal(located, source, file.path);
  if (refused !== null) return { frontMatter: null, body, source, diagnostics: [refused] };
  const draft = {
    path: file.path,
    source,
    located,
    repaired: readMatter(located),
    offeredTitle: () => offeredTitle(body.text, file.path, sectionLexicon(settings.sectionNames)),
  };
  const { value, diagnostics } = decodeFrontMatter(draft, settings);
  return {
    frontMatter: value,
    body,
    source,
    diagnostics: [
      ...fenceProblems(located, source, file.path),
      ...diagnostics,
      ...(located.closed && value !== null ? heldBelow(value, { located, source, path: file.path }) : []),
    ],
  };
}

/** The lines below the front matter that were meant to hold the note back, where the front matter itself does not. */
function heldBelow(
  frontMatter: FrontMatter,
  {
    located,
    source,
    path,
  }: { readonly located: LocatedFrontMatter; readonly source: SourceText; readonly path: SourceFile["path"] },
): readonly Diagnostic[] {
  const { body } = located;
  const held = heldByBody(body.text)
    .filter((line) => !isHeldAlready(line, frontMatter))
    .filter((line) => frontMatter.date === null || !isOfEvent(line));
  if (held.length === 0) return [];
  const ownDay = noteDate({ path }, frontMatter).date?.value ?? null;
  const holding = held.filter((one) => !("day" in one) || mayHold(one, ownDay));
  return holding.map((one) => {
    const { line, typed, where } = one;
    const whole = lineText(source, body.firstLine + line);
    const shown = whole.includes(typed) ? typed : whole.trim();
    const facts = { ...heldFacts(one), line: shown, where, closing: body.firstLine - 1 };
    const place = placeOfLine(source, body.firstLine + line);
    return diagnose("front-matter-held-outside", facts, { source: path, place });
  });
}

/** `날짜: 2099-01-01` in the text of a note that says its own day; another front matter's day is that of a note. */
function isOfEvent(held: HoldingBodyLine): boolean {
  return "day" in held && held.where === "body" && held.isAmongFields !== true && mayBeOfEvent(held);
}

function heldFacts(held: HoldingBodyLine): HoldingField | DayFacts {
  return "day" in held ? dayFacts(held) : { key: held.key, value: held.value };
}

function withoutFrontMatter(
  file: SourceFile,
  source: SourceText,
  { sectionNames }: ParseSettings,
): Pick<FrontMatterReading, "body" | "diagnostics"> {
  const text = file.text.replace(/^\p{Default_Ignorable_Code_Point}+/u, "");
  const body = { ...bodyFrom(source, 1), text, offset: file.text.length - text.length };
  if (text.trim() === "") return { body, diagnostics: [diagnose("empty-file", {}, { source: file.path })] };
  const title = offeredTitle(text, file.path, sectionLexicon(sectionNames));
  const line = fenceBelow(source);
  const fences = lostFences(source);
  const isBare = fences === null && line === null;
  const other = fences === null ? otherForm(text) : null;
  const where = { source: file.path, place: placeOfLine(source, fences?.first ?? line ?? 1) };
  const { day, diagnostics } = isBare ? dayOfFileName(file) : { day: null, diagnostics: [] };
  const heading = isBare && other === null ? headingAsTitle(text, title) : null;
  const facts = { title, heading, day, line: other === null ? line : null, fences, other };
  return { body, diagnostics: [diagnose("front-matter-missing", facts, where), ...diagnostics] };
}

/** What any note might write: the day must be given, and no clock is asked for it. */
const anyDay = "2021-12-15";

/** The day to write at the top, and what is wrong with the one in the file's name. */
function dayOfFileName(file: SourceFile): { readonly day: string | null; readonly diagnostics: readonly Diagnostic[] } {
  const { date, diagnostics } = noteDate(file, { date: null, subtitle: null });
  const nearest = diagnostics.flatMap(({ rule, facts }) => (rule === "date-missing" ? (facts.nearest ?? anyDay) : []));
  return {
    day: date === null ? (nearest[0] ?? null) : null,
    diagnostics: diagnostics.filter(({ rule }) => rule !== "date-missing"),
  };
}

/** A closing line that no front matter contains, so that the end is fixed before gray-matter sees it. */
const noClosingLine = "\0end of front matter";

/** Reads YAML through gray-matter with our own YAML reader only, and with its code-running languages switched off. */
function readMatter(located: LocatedFrontMatter): RepairedFrontMatter {
  const readings: RepairedFrontMatter[] = [];
  const parse = (yaml: string): object => {
    readings.push(repairFrontMatter(yaml.slice(1, -1).split("\n")));
    return {};
  };
  // gray-matter remembers what it has read, failures included, unless it is given options.
  matter(`---\n${located.lines.join("\n")}\n`, {
    language: "yaml",
    delimiters: ["---", noClosingLine],
    engines: { yaml: parse, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
  });
  return readings[0] ?? repairFrontMatter([]);
}

function refuse(): never {
  throw new Error("Front matter in a language other than YAML is refused before it is read");
}
