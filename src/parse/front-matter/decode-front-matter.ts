import type { SourcePath } from "../../model/address/addresses.ts";
import type { FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { isUnseen } from "../../model/text/spelling.ts";
import { lineOffset, placeOf, type SourceText, sourceText } from "../places/source-text.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { withoutCommentsIn } from "./comments-in-fields.ts";
import { decodeFields, type FieldSettings } from "./decode-fields.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import type { LocatedFrontMatter } from "./fences/locate-front-matter.ts";
import type { Decoded } from "./fields/field.ts";
import { type FrontMatterText, placeOfSpan } from "./front-matter-text.ts";
import { halfLetters } from "./half-letters.ts";
import { heldByValues } from "./held/held-by-values.ts";
import { isKnownKey, knownKeys } from "./known-keys.ts";
import { hashLost } from "./lines/hash-lost.ts";
import { plainScalar } from "./lines/quote-scalar.ts";
import type { RepairedFrontMatter } from "./lines/repair.ts";
import { repairProblems, unreadProblem } from "./lines/repair-problems.ts";
import { type UnreadEntry, unreadAbove, unreadLine } from "./lines/unread-entry.ts";
import { meantKey, nearestKey } from "./nearest-key.ts";
import { unclosedInFields } from "./unclosed-in-fields.ts";

/** A post's front matter on its way from text to fields. */
export interface FrontMatterDraft {
  readonly path: SourcePath;
  readonly source: SourceText;
  readonly located: LocatedFrontMatter;
  readonly repaired: RepairedFrontMatter;
  /** What to offer as the title of a note that has none, written as YAML wants it: its body is read for that, so only where it is asked for. */
  readonly offeredTitle: () => string | null;
}

/** Decodes what YAML said; null when it did not say fields. */
export function decodeFrontMatter(draft: FrontMatterDraft, settings: FieldSettings): Decoded<FrontMatter | null> {
  const { path, source, located, repaired } = draft;
  const { opening } = located.fences;
  const openingPlace = placeOf(source, opening.start, opening.end);
  const problems = [...repairProblems(repaired, located.firstLine, draft)];
  const { reading } = repaired;
  if (!reading.ok) {
    problems.push(unreadProblemOf(draft, unreadLine(repaired.text)));
    return { value: null, diagnostics: problems };
  }
  const { root } = reading;
  if (root.kind === "scalar" && root.value !== null && located.lines.some(isNamedWithoutColon)) {
    const [first] = unreadAbove(located.lines);
    if (first !== undefined) return { value: null, diagnostics: [unreadProblemOf(draft, first)] };
  }
  if (root.kind === "list" || (root.kind === "scalar" && root.value !== null)) {
    const kind = root.kind === "list" ? "list" : "text";
    problems.push(
      diagnose("front-matter-not-fields", { kind, title: draft.offeredTitle() }, { source: path, place: openingPlace }),
    );
    return { value: null, diagnostics: problems };
  }
  const text: FrontMatterText = {
    source,
    yaml: sourceText(repaired.text),
    firstLine: located.firstLine,
    repairs: new Map(repaired.repairs.map((repair) => [repair.line, repair])),
  };
  const entries = root.kind === "fields" ? root.entries : [];
  const decoded = decodeFields(entries, text, { path, settings });
  const diagnostics: Diagnostic[] = [
    ...problems,
    ...duplicateKeys(entries, text, path),
    ...hashLost(entries, text, path),
    ...halfLetters(entries, text, path),
    ...unclosedInFields(entries, text, path),
    ...decoded.diagnostics.filter((diagnostic) => !isEmptyTitle(diagnostic)),
    ...(repaired.unread.length > 0 ? [] : heldByValues(entries, decoded.value, { text, lines: located.lines, path })),
  ];
  const isTitleTold = repaired.unread.some((entry) => entry.name === "title") || problems.some(isOfTitle);
  if (hasTitle(entries) || isTitleTold) return { value: decoded.value, diagnostics };
  return {
    value: decoded.value,
    diagnostics: withMissingTitle(diagnostics, { draft, entries, text, read: decoded.value }),
  };
}

interface ReadEntries {
  readonly draft: FrontMatterDraft;
  readonly entries: readonly YamlEntry[];
  readonly text: FrontMatterText;
  readonly read: FrontMatter;
}

/** The problems with that of the missing title, told where the title stands under a name that was not read. */
function withMissingTitle(
  diagnostics: readonly Diagnostic[],
  { draft, entries, text, read }: ReadEntries,
): readonly Diagnostic[] {
  const { opening } = draft.located.fences;
  const misnamed = misnamedTitle(entries);
  const title = misnamed?.title ?? articleTitle(read) ?? draft.offeredTitle();
  // Beside an empty title the name cannot be repaired: there would be two.
  const moved = entries.some(({ key }) => key === "title") ? null : misnamed;
  const typed = moved?.entry.key ?? null;
  const place =
    moved === null ? placeOf(draft.source, opening.start, opening.end) : placeOfSpan(text, moved.entry.keySpan);
  return [
    ...diagnostics.filter((diagnostic) => typed === null || !isOfKey(diagnostic, typed)),
    diagnose("front-matter-title-missing", { title, typed }, { source: draft.path, place }),
  ];
}

function unreadProblemOf(draft: FrontMatterDraft, entry: UnreadEntry): Diagnostic {
  const { source, path, located, repaired } = draft;
  const { lines } = located;
  const unread = { ...entry, typed: lines[entry.line] ?? "", lines, first: 0 };
  const file = { source, path, names: repaired.names };
  return unreadProblem(unread, lineOffset(source, located.firstLine + entry.line), file);
}

/** `제목 넷째` where no line has a colon: fields, not a text. */
function isNamedWithoutColon(line: string): boolean {
  const [name = ""] = line.trim().split(/\s/u);
  return isKnownKey(name) || meantKey(name, knownKeys) !== null;
}

/** Whether the title was written at all; a wrong one has its own error. */
function hasTitle(entries: readonly YamlEntry[]): boolean {
  const title = entries.findLast((entry) => entry.key === "title")?.value;
  if (title === undefined) return false;
  return (
    title.kind !== "scalar" || (title.value !== null && !isUnseen(withoutCommentsIn("title", String(title.value))))
  );
}

/** What the author wrote under another name for a title (`제목:`), or a misspelt one (`titel:`), as YAML wants it; null when there is none. */
function misnamedTitle(entries: readonly YamlEntry[]): { readonly entry: YamlEntry; readonly title: string } | null {
  const entry = entries.find(({ key, value }) => {
    const isText = value.kind === "scalar" && typeof value.value === "string" && !isUnseen(value.value);
    return isText && !isKnownKey(key) && nearestKey(key, knownKeys) === "title";
  });
  if (entry?.value.kind !== "scalar") return null;
  return { entry, title: plainScalar(oneLine(String(entry.value.value).trim())) };
}

/** The article's headline as YAML wants it; null when there is none. */
function articleTitle({ source }: FrontMatter): string | null {
  const headline = source?.headline ?? null;
  return headline === null ? null : plainScalar(oneLine(headline));
}

/** A name that was meant for the title is told once, with the title that is missing. */
function isOfKey({ rule, facts }: Diagnostic, typed: string): boolean {
  return rule === "front-matter-unknown-key" && "suggestion" in facts && facts.key === typed;
}

/** Whether an unreadable line was meant to be the title. */
function isOfTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-unreadable" && "written" in facts && facts.written.startsWith("title: ");
}

/** An empty title is told once, as a missing one. */
function isEmptyTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-empty-value" && "key" in facts && facts.key === "title";
}
