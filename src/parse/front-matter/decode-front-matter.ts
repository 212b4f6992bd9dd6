import type { FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { lineOffset, placeOf, sourceText } from "../places/source-text.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import { decodeFields, type FieldSettings } from "./decode-fields.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import type { Decoded } from "./fields/field.ts";
import type { FrontMatterDraft } from "./front-matter-draft.ts";
import type { FrontMatterText } from "./front-matter-text.ts";
import { halfLetters } from "./half-letters.ts";
import { heldByValues } from "./held/held-by-values.ts";
import { hashLost } from "./lines/hash-lost.ts";
import { plainScalar } from "./lines/quote-scalar.ts";
import { repairProblems, unreadProblem } from "./lines/repair-problems.ts";
import { withoutRepairsOfUnknownKeys } from "./lines/repairs-of-known-keys.ts";
import { keyOfName } from "./lines/suggest-line.ts";
import { type UnreadEntry, unreadAbove, unreadLine } from "./lines/unread-entry.ts";
import { hasTitle, isEmptyTitle, isOfTitle, withMissingTitle } from "./missing-title.ts";
import { unclosedInFields } from "./unclosed-in-fields.ts";

/** Decodes what YAML read; null when it holds no fields. */
export function decodeFrontMatter(draft: FrontMatterDraft, settings: FieldSettings): Decoded<FrontMatter | null> {
  const { path, source, located, repaired } = draft;
  const { reading } = repaired;
  const entries = reading.ok && reading.root.kind === "fields" ? reading.root.entries : [];
  const problems = repairProblems(withoutRepairsOfUnknownKeys(repaired, entries), located.firstLine, draft);
  const refusal = noFields(draft, problems);
  if (refusal !== null) return { value: null, diagnostics: refusal };
  const typedAt = lineOffset(source, located.firstLine);
  const text: FrontMatterText = {
    source,
    yaml: sourceText(repaired.text),
    firstLine: located.firstLine,
    repairs: new Map(repaired.repairs.map((repair) => [repair.line, repair])),
    ...(source.text.startsWith(repaired.text, typedAt) && { typedAt }),
  };
  const { value, diagnostics: fieldProblems } = decodeFields(entries, text, { path, settings });
  const held =
    repaired.unread.length > 0
      ? []
      : heldByValues(entries, value, { text, lines: located.lines, path, timeZone: settings.timeZone });
  const misfits = fieldProblems.filter(({ rule }) => rule === "front-matter-wrong-kind");
  const diagnostics: Diagnostic[] = [
    ...withoutThoseBeside(held, withoutThoseBeside(misfits, problems, isOfQuotes), isHolding),
    ...duplicateKeys(entries, text, path),
    ...hashLost(entries, text, path),
    ...halfLetters(entries, text, path),
    ...unclosedInFields(entries, text, path),
    ...fieldProblems.filter((diagnostic) => !isEmptyTitle(diagnostic)),
    ...held,
  ];
  const isTitleReported = repaired.unread.some((entry) => entry.name === "title") || problems.some(isOfTitle);
  if (hasTitle(entries) || isTitleReported) return { value, diagnostics };
  return { value, diagnostics: withMissingTitle(diagnostics, { draft, entries, text, read: value }) };
}

/** Problems without those of a kind on lines of which the error says all there is to do. */
function withoutThoseBeside(
  errors: readonly Diagnostic[],
  problems: readonly Diagnostic[],
  isOfKind: (problem: Diagnostic) => boolean,
): readonly Diagnostic[] {
  const lines = new Set(errors.map(({ place }) => place?.start.line));
  return problems.filter((problem) => !(isOfKind(problem) && lines.has(problem.place?.start.line)));
}

function isHolding({ facts }: Diagnostic): boolean {
  return "isHolding" in facts;
}

/** Whether quotes are put round a text, which do not help where a field takes none. */
function isOfQuotes({ rule }: Diagnostic): boolean {
  return rule === "front-matter-colon" || rule === "front-matter-bracket" || rule === "front-matter-indicator";
}

/**
 * The problems of front matter that holds a list, a text or invalid YAML instead of fields; null when it holds fields,
 * or nothing.
 */
function noFields(draft: FrontMatterDraft, problems: readonly Diagnostic[]): readonly Diagnostic[] | null {
  const { path, source, located, repaired } = draft;
  const { reading } = repaired;
  if (!reading.ok) return [...problems, unreadProblemOf(draft, unreadLine(repaired.text))];
  const { root } = reading;
  const isText = root.kind === "scalar" && root.value !== null;
  if (root.kind !== "list" && !isText) return null;
  if (isText && located.lines.some(isNamedWithoutColon)) return unreadLinesOf(draft);
  const { opening } = located.fences;
  const facts = {
    kind: isText ? ("text" as const) : ("list" as const),
    title: titleOfList(root) ?? draft.offeredTitle(),
  };
  const place = placeOf(source, opening.start, opening.end);
  return [...problems, diagnose("front-matter-not-fields", facts, { source: path, place })];
}

/** The title in a list of fields, `- title: 금리`, as YAML; null when there is none. */
function titleOfList(root: YamlNode): string | null {
  const items = root.kind === "list" ? root.items : [];
  const entries = items.flatMap((item) => (item.kind === "fields" ? item.entries : []));
  const value = entries.find(({ key }) => keyOfName(key) === "title")?.value;
  return value?.kind === "scalar" && value.value !== null ? plainScalar(oneLine(String(value.value))) : null;
}

/** Every line of front matter in which no name has a colon; each is judged as if those above were written rightly. */
function unreadLinesOf(draft: FrontMatterDraft): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  let { lines } = draft.located;
  for (const unread of unreadAbove(lines)) {
    if (problems.length > 0 && !isNamedWithoutColon(unread.typed)) continue;
    const problem = unreadProblemOf(draft, unread, lines);
    problems.push(problem);
    if ("written" in problem.facts) lines = lines.with(unread.line, problem.facts.written);
  }
  return problems;
}

function unreadProblemOf(
  draft: FrontMatterDraft,
  entry: UnreadEntry,
  lines: readonly string[] = draft.located.lines,
): Diagnostic {
  const { source, path, located, repaired } = draft;
  const unread = { ...entry, typed: located.lines[entry.line] ?? "", lines, first: 0 };
  const file = { source, path, names: repaired.names };
  return unreadProblem(unread, lineOffset(source, located.firstLine + entry.line), file);
}

/** `제목 넷째`, `title=셋` where no line has a colon: fields, not a text. */
function isNamedWithoutColon(line: string): boolean {
  const [name = ""] = line.trim().split(/[\s=＝;→-]/u);
  return keyOfName(name) !== null;
}
