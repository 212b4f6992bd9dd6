import type { FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { isUnseen } from "../../model/text/spelling.ts";
import { placeOf } from "../places/source-text.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { withoutCommentsIn } from "./comments-in-fields.ts";
import type { FrontMatterDraft } from "./front-matter-draft.ts";
import { type FrontMatterText, placeOfSpan } from "./front-matter-text.ts";
import { isKnownKey, knownKeys } from "./known-keys.ts";
import { plainScalar } from "./lines/quote-scalar.ts";
import { nearestKey } from "./nearest-key.ts";

interface UntitledFrontMatter {
  readonly draft: FrontMatterDraft;
  readonly entries: readonly YamlEntry[];
  readonly text: FrontMatterText;
  readonly read: FrontMatter;
}

/** Reports a missing title, at the key that was meant to be `title` where there is one. */
export function withMissingTitle(
  diagnostics: readonly Diagnostic[],
  { draft, entries, text, read }: UntitledFrontMatter,
): readonly Diagnostic[] {
  const { opening } = draft.located.fences;
  const misnamed = misnamedTitle(entries);
  const title = misnamed?.title ?? titleInRemark(entries, text) ?? articleTitle(read) ?? draft.offeredTitle();
  // Beside an empty title the name cannot be fixed: there would be two.
  const moved = entries.some(({ key }) => key === "title") ? null : misnamed;
  const typed = moved?.entry.key ?? null;
  const place =
    moved === null ? placeOf(draft.source, opening.start, opening.end) : placeOfSpan(text, moved.entry.keySpan);
  return [
    ...diagnostics.filter((diagnostic) => typed === null || !isOfKey(diagnostic, typed)),
    diagnose("front-matter-title-missing", { title, typed }, { source: draft.path, place }),
  ];
}

/** Whether the title was written at all; a wrong one has its own error. */
export function hasTitle(entries: readonly YamlEntry[]): boolean {
  const title = entries.findLast((entry) => entry.key === "title")?.value;
  if (title === undefined) return false;
  return (
    title.kind !== "scalar" || (title.value !== null && !isUnseen(withoutCommentsIn("title", String(title.value))))
  );
}

/** The value of another name for a title (`제목:`), or of a misspelt one (`titel:`), as YAML; null when there is none. */
function misnamedTitle(entries: readonly YamlEntry[]): { readonly entry: YamlEntry; readonly title: string } | null {
  const entry = entries.find(({ key, value }) => {
    const isText = value.kind === "scalar" && typeof value.value === "string" && !isUnseen(value.value);
    return isText && !isKnownKey(key) && nearestKey(key, knownKeys) === "title";
  });
  if (entry?.value.kind !== "scalar") return null;
  return { entry, title: plainScalar(oneLine(String(entry.value.value).trim())) };
}

/** `title: # 금리`: the `#` of a heading makes a remark of the title; null when there is none. */
function titleInRemark(entries: readonly YamlEntry[], { yaml }: FrontMatterText): string | null {
  const entry = entries.findLast(({ key }) => key === "title");
  if (entry === undefined) return null;
  const after = yaml.text.slice(entry.keySpan.end);
  const words = /^[ \t]*:[ \t]*#+[ \t]+(?![ \t])([^\n]*\S)/u.exec(after)?.[1];
  return words === undefined ? null : plainScalar(words);
}

/** The article's headline as YAML wants it; null when there is none. */
function articleTitle({ source }: FrontMatter): string | null {
  const headline = source?.headline ?? null;
  return headline === null ? null : plainScalar(oneLine(headline));
}

/** A key that was meant to be `title` is reported once, with the missing title. */
function isOfKey({ rule, facts }: Diagnostic, typed: string): boolean {
  return rule === "front-matter-unknown-key" && "suggestion" in facts && facts.key === typed;
}

/** Whether an unreadable line was meant to be the title. */
export function isOfTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-unreadable" && "written" in facts && facts.written.startsWith("title: ");
}

/** An empty title is reported once, as a missing one. */
export function isEmptyTitle({ rule, facts }: Diagnostic): boolean {
  return rule === "front-matter-empty-value" && "key" in facts && facts.key === "title";
}
