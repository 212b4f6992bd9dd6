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
import type { Decoded } from "./fields/field.ts";
import type { FrontMatterText } from "./front-matter-text.ts";
import { hashLost } from "./hash-lost.ts";
import { heldWithin } from "./held-within.ts";
import { isKnownKey, knownKeys } from "./known-keys.ts";
import type { LocatedFrontMatter } from "./locate.ts";
import { meantKey } from "./nearest-key.ts";
import { plainScalar } from "./quote-scalar.ts";
import type { RepairedFrontMatter } from "./repair.ts";
import { repairProblems, unreadProblem } from "./repair-problems.ts";
import { type UnreadEntry, unreadAbove, unreadLine } from "./unread-entry.ts";

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
    ...decoded.diagnostics.filter((diagnostic) => !isEmptyTitle(diagnostic)),
    ...(repaired.unread.length > 0 ? [] : heldWithin(entries, decoded.value, { text, lines: located.lines, path })),
  ];
  if (!hasTitle(entries) && !repaired.unread.some((entry) => entry.name === "title") && !problems.some(isOfTitle)) {
    const facts = { title: meantTitle(entries, decoded.value) ?? draft.offeredTitle() };
    diagnostics.push(diagnose("front-matter-title-missing", facts, { source: path, place: openingPlace }));
  }
  return { value: decoded.value, diagnostics };
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

/** What the author wrote under another name for a title (`제목:`), or the article's headline, written as YAML wants it; null when there is neither. */
function meantTitle(entries: readonly YamlEntry[], { source }: FrontMatter): string | null {
  const texts = entries.map(({ key, value }) => {
    const isText = value.kind === "scalar" && typeof value.value === "string" && !isUnseen(value.value);
    return isText && meantKey(key, ["title"]) !== null ? String(value.value).trim() : null;
  });
  const title = texts.find((text) => text !== null) ?? source?.headline ?? null;
  return title === null ? null : plainScalar(oneLine(title));
}

/** Whether an unreadable line was meant to be the title. */
function isOfTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-unreadable" && "written" in facts && facts.written.startsWith("title: ");
}

/** An empty title is told once, as a missing one. */
function isEmptyTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-empty-value" && "key" in facts && facts.key === "title";
}
