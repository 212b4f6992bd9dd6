import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { canonicalDate } from "../../parse/front-matter/fields/spelled-date.ts";
import { isKnownKey, isReadAsText, listKeys } from "../../parse/front-matter/known-keys.ts";
import { readFrontMatter } from "../../parse/front-matter.ts";
import type { YamlEntry } from "../../parse/yaml/yaml-tree.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { changed, type NoteDraft, withField } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { fieldCommentedOut } from "./comment-out.ts";
import { dayBeforeClock } from "./day-before-clock.ts";
import { addField, writtenAt } from "./edit-front-matter.ts";
import { type FrontMatterLines, frontMatterLines } from "./front-matter-text.ts";
import { withComment } from "./held-by-comment.ts";
import { movedPictureAddress, type PictureFinder, picturePart } from "./picture-field.ts";
import { withoutUnreadLines } from "./unread-lines.ts";
import { allTextsOf } from "./yaml-values.ts";

/** What a note's fields are repaired with. */
export interface RepairContext extends PictureFinder {
  readonly settings: ImportSettings;
}

/**
 * Rewrites fields that another program reads but Saegim rejects, and comments out those without a meaning here: a field
 * that is valid in its own blog must not stop the build.
 */
export function repairFields(draft: NoteDraft, context: RepairContext): NoteDraft {
  let repaired = withoutUnreadLines(draft, context.settings);
  const tried = new Set<string>();
  for (let found = faultOf(repaired, context); found !== null; found = faultOf(repaired, context)) {
    const { key } = found.entry;
    const next = tried.has(key)
      ? setAside(repaired, found)
      : (reshaped(repaired, found, context) ?? setAside(repaired, found));
    tried.add(key);
    if (next === null) return repaired;
    repaired = next;
  }
  return repaired;
}

/** A field with a problem that stops the build. */
interface Fault {
  readonly lines: FrontMatterLines;
  readonly entry: YamlEntry;
}

function faultOf(draft: NoteDraft, { settings }: RepairContext): Fault | null {
  const lines = frontMatterLines(draft.text);
  if (lines?.fields?.kind !== "fields") return null;
  const { entries } = lines.fields;
  const source = draft.to as SourcePath;
  const { diagnostics } = readFrontMatter({ path: source, text: draft.text }, settings);
  for (const problem of diagnostics) {
    const entry = severityOf(problem) === "error" ? entryAt(entries, lines.start, problem) : undefined;
    if (entry !== undefined && isKnownKey(entry.key)) return { lines, entry };
  }
  const inOtherForm = entries.find(isInOtherForm);
  return inOtherForm === undefined ? null : { lines, entry: inOtherForm };
}

/** `series: [a]`, `published: 2021-12-15`: read as they are, but written as any other note has them. */
function isInOtherForm({ key, value }: YamlEntry): boolean {
  if (key === "series") return value.kind === "list";
  return key === "published" && value.kind === "scalar" && isDay(String(value.value ?? ""));
}

function entryAt(entries: readonly YamlEntry[], start: number, { place }: Diagnostic): YamlEntry | undefined {
  const offset = place === null ? -1 : place.start.offset - start;
  return entries.findLast(
    ({ keySpan, value }) => keySpan.start <= offset && offset <= Math.max(keySpan.end, value.end),
  );
}

/** A field's value as Saegim writes it; null if it has no equivalent. */
function reshaped(draft: NoteDraft, fault: Fault, context: RepairContext): NoteDraft | null {
  const { key, value } = fault.entry;
  const texts = allTextsOf(value);
  const [only = ""] = texts;
  if (key === "image") return picture(draft, fault, context);
  const dated = dayFields.has(key) ? dayBeforeClock(only) : null;
  if (dated !== null) return withField(draft, key, `${dated.day} # ${dated.time}`, "time-set-aside");
  if (key === "published" && only.trim() === "") return withField(draft, "published", "false", "held-back");
  if (listKeys.has(key)) return list(draft, fault, context);
  if (value.kind === "scalar" && isReadAsText(key) && only.search(commentMark) !== -1)
    return write(draft, key, yamlScalar(only.replaceAll(commentMark, "%%")));
  if (texts.length !== 1 || only.trim() === "" || !textFields.has(key)) return null;
  if (key !== "source") return value.kind === "list" ? write(draft, key, yamlScalar(only)) : null;
  return value.kind === "fields" ? null : write(draft, key, `{ publisher: ${yamlScalar(only)} }`);
}

/** Where a comment would begin, which no other program hides in a field; within a word it is none. */
const commentMark = /(?<=\S)\s+%%/gu;

const dayFields: ReadonlySet<string> = new Set(["date", "last_modified_at"]);

const textFields: ReadonlySet<string> = new Set([
  ...["title", "subtitle", "summary", "description", "excerpt", "series", "slug", "lang"],
  ...["date", "last_modified_at", "article", "source"],
]);

function write(draft: NoteDraft, key: string, value: string): NoteDraft {
  return withField(draft, key, value, "field-reshaped");
}

/** Renames the entry that holds the address; the picture's other entries stay. */
function picture(draft: NoteDraft, { lines, entry }: Fault, context: RepairContext): NoteDraft | null {
  const part = picturePart(entry.value);
  if (part === null || part.key === "path") {
    const [first = ""] = allTextsOf(entry.value);
    return entry.value.kind === "list" && first !== "" ? write(draft, "image", yamlScalar(first)) : null;
  }
  const [typed = ""] = allTextsOf(part.value);
  const address = movedPictureAddress(typed, draft.from, context);
  const isAddress = /^(?:[./]|https?:)/iu.test(typed);
  if (address === null && !isAddress) return null;
  const renamed = { span: part.keySpan, text: quotedLike(draft.text.charAt(lines.start + part.keySpan.start), "path") };
  const written = address === null || isAddress ? [] : [{ span: part.value, text: yamlScalar(address) }];
  return changed(draft, writtenAt(draft.text, lines.start, [renamed, ...written], "field-reshaped"));
}

/** A key in quotes keeps them: `{"src":"/a.jpg"}` is read only because of them, as no space follows its colon. */
function quotedLike(firstCharacter: string, key: string): string {
  const quote = /["']/u.exec(firstCharacter)?.[0] ?? "";
  return quote + key + quote;
}

/** The readable items of a list are written on a new line below the original. */
function list(draft: NoteDraft, fault: Fault, { settings }: RepairContext): NoteDraft | null {
  const { key, value } = fault.entry;
  if (value.kind !== "list") return null;
  const source = draft.to as SourcePath;
  const isRead = (text: string): boolean => {
    const alone = { path: source, text: `---\ntitle: a\n${key}: ${yamlList([text])}\n---\n` };
    return !readFrontMatter(alone, settings).diagnostics.some((one) => severityOf(one) === "error");
  };
  const texts = [...new Set(allTextsOf(value))].slice(0, settings.longestList).filter(isRead);
  const aside = texts.length === 0 ? null : setAside(draft, fault);
  return aside === null ? null : changed(aside, addField(aside.text, `${key}: ${yamlList(texts)}`, "field-reshaped"));
}

/** Comments it out; what may have held the note back still does. */
function setAside(draft: NoteDraft, { lines, entry }: Fault): NoteDraft | null {
  const commented = fieldCommentedOut(draft.text, lines.start + entry.keySpan.start, "field-set-aside");
  if (commented === null) return null;
  const [typed = ""] = allTextsOf(entry.value);
  const mayHold = entry.key === "draft" || (entry.key === "published" && !isDay(typed));
  if (!mayHold) return withComment(draft, commented);
  const aside = changed(draft, commented);
  return withField(aside, "draft", "true", "held-back");
}

/** `published: 2021-12-15`, as some blogs write a date. */
function isDay(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(canonicalDate(typed) ?? typed);
}
