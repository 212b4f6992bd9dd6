import type { SourcePath } from "../../model/address/addresses.ts";
import type { FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { isUnseen } from "../../model/text/spelling.ts";
import { lineOffset, placeOf, type SourceText, sourceText } from "../places/source-text.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { decodeFields, type FieldSettings } from "./decode-fields.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import type { Decoded } from "./fields/field.ts";
import type { FrontMatterText } from "./front-matter-text.ts";
import { hashLost } from "./hash-lost.ts";
import { heldWithin } from "./held-within.ts";
import type { LocatedFrontMatter } from "./locate.ts";
import { meantKey } from "./nearest-key.ts";
import { plainScalar } from "./quote-scalar.ts";
import type { RepairedFrontMatter } from "./repair.ts";
import { repairProblems, unreadProblem } from "./repair-problems.ts";
import { unreadLine } from "./unread-entry.ts";

/** A post's front matter on its way from text to fields. */
export interface FrontMatterDraft {
  readonly path: SourcePath;
  readonly source: SourceText;
  readonly located: LocatedFrontMatter;
  readonly repaired: RepairedFrontMatter;
  /** What to offer as the title of a note that has none, written as YAML wants it. */
  readonly offeredTitle: string | null;
}

/** Decodes what YAML said; null when it did not say fields. */
export function decodeFrontMatter(draft: FrontMatterDraft, settings: FieldSettings): Decoded<FrontMatter | null> {
  const { path, source, located, repaired, offeredTitle: title } = draft;
  const { opening } = located.fences;
  const openingPlace = placeOf(source, opening.start, opening.end);
  const problems = [...repairProblems(repaired, located.firstLine, draft)];
  const { reading } = repaired;
  if (!reading.ok) {
    const entry = unreadLine(repaired.text);
    const typed = located.lines[entry.line] ?? "";
    problems.push(unreadProblem({ ...entry, typed }, lineOffset(source, located.firstLine + entry.line), draft));
    return { value: null, diagnostics: problems };
  }
  const { root } = reading;
  if (root.kind === "list" || (root.kind === "scalar" && root.value !== null)) {
    const kind = root.kind === "list" ? "list" : "text";
    problems.push(diagnose("front-matter-not-fields", { kind, title }, { source: path, place: openingPlace }));
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
  if (!hasTitle(entries) && !repaired.unread.some((entry) => entry.name === "title")) {
    const facts = { title: meantTitle(entries, decoded.value) ?? title };
    diagnostics.push(diagnose("front-matter-title-missing", facts, { source: path, place: openingPlace }));
  }
  return { value: decoded.value, diagnostics };
}

/** Whether the title was written at all; a wrong one has its own error. */
function hasTitle(entries: readonly YamlEntry[]): boolean {
  const title = entries.findLast((entry) => entry.key === "title")?.value;
  if (title === undefined) return false;
  return title.kind !== "scalar" || (title.value !== null && !isUnseen(String(title.value)));
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

/** An empty title is told once, as a missing one. */
function isEmptyTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-empty-value" && "key" in facts && facts.key === "title";
}
