import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";
import { firstHeading } from "../../parse/front-matter/first-heading.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { listAttachments } from "../attachments.ts";
import { type BlogFile, type BlogFolder, fileName } from "../blog-folder.ts";
import { distinctNames } from "../distinct-names.ts";
import { setField } from "../edit-front-matter.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import type { CopiedFile, ImportPlan, LeftFile } from "../import-plan.ts";
import type { ImportSettings } from "../import-settings.ts";
import { changed, type NoteDraft, parseDraft } from "../note-draft.ts";
import { linkNote, settleNote } from "../settle-note.ts";
import { textAt } from "../yaml-values.ts";
import { rewriteEmbeds } from "./obsidian-embeds.ts";

/** Plans how a folder of Markdown, or an Obsidian vault, comes in. `onNote` is told of each note. */
export function planMarkdown(
  folder: BlogFolder,
  settings: ImportSettings,
  onNote: () => void,
): Pick<ImportPlan, "notes" | "copies" | "left"> {
  const attachments = listAttachments(folder);
  const used = new Set<CopiedFile>();
  const use = (file: CopiedFile): Set<CopiedFile> => used.add(file);
  const found = folder.files.filter(({ path }) => isNote(path) && reasonToLeave(path) === null);
  const texts = found.map((file) => ({ file, text: folder.readText(file.path) }));
  const readable = texts.flatMap(({ file, text }) => (text === null ? [] : [{ file, text }]));
  const places = distinctNames(readable.map(({ file }) => withoutMarks(file.path)));
  const settled = readable.map(({ file, text }, index) => {
    onNote();
    const draft = draftNote({ from: file.path, to: places[index] ?? file.path, text, changes: [] }, file, settings);
    const embeds = rewriteEmbeds(draft.text, attachments, use);
    const rewritten = { ...draft, text: embeds.text, changes: [...draft.changes, ...embeds.changes] };
    return { path: file.path, note: settleNote(rewritten, [], settings), missing: embeds.missing };
  });
  const addresses = new Map(settled.map(({ path, note }) => [path.normalize("NFC"), note.newAddress]));
  const noteAt = (path: string) => addresses.get(path.normalize("NFC")) ?? null;
  const notes = settled.map(({ path, note, missing }) => {
    const linked = linkNote(note, { attachments, basePath: "/", bases: [path, ""], anywhere: true, noteAt }, use);
    return { ...linked, missing: [...missing, ...linked.missing] };
  });
  const copies = attachments.all.filter((file) => used.has(file));
  return { notes, copies, left: leftFiles(folder, new Set(readable.map(({ file }) => file.path)), used) };
}

/** Writes into a note what it does not say itself: its title and its day. */
function draftNote(draft: NoteDraft, file: BlogFile, settings: ImportSettings): NoteDraft {
  const titled = withTitle(draft, file);
  const { note, diagnostics } = parseDraft(titled, settings);
  if (note !== null || !diagnostics.some(({ rule }) => rule === "date-missing")) return titled;
  return changed(titled, setField(titled.text, "date", dayOf(titled.text, file, settings), "date-added"));
}

function withTitle(draft: NoteDraft, { path }: BlogFile): NoteDraft {
  const lines = frontMatterLines(draft.text);
  if (textAt(lines?.fields ?? null, "title") !== null) return draft;
  const name = fileName(path).replace(/\.(?:md|markdown)$/iu, "");
  const title = firstHeading(draft.text.slice(lines?.end ?? 0)) ?? name;
  const edit = setField(draft.text, "title", yamlScalar(title), lines === null ? "front-matter-added" : "title-added");
  return changed(draft, edit);
}

/** The day under one of the names that other programs have for it, else the day the file was last changed. */
function dayOf(text: string, { changed: lastChanged }: BlogFile, { timeZone }: ImportSettings): string {
  const fields = frontMatterLines(text)?.fields ?? null;
  for (const key of ["created", "created_at", "date created", "createdAt", "published", "updated", "modified"]) {
    const reading = readTypedDate(textAt(fields, key) ?? "", timeZone);
    if (reading.kind === "date") return reading.value.day;
  }
  return lastChanged;
}

function isNote(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

function reasonToLeave(path: string): LeftFile["reason"] | null {
  if (/\.excalidraw\.md$/iu.test(path)) return "drawing";
  if (/(?:^|\/)(?:templates?|템플릿)\//iu.test(path)) return "template";
  if (/^(?:readme|license|changelog|contributing)\.(?:md|markdown)$/iu.test(path)) return "page";
  return null;
}

/** A dot or an underscore at the beginning of a name would keep a note out of the site. */
function withoutMarks(path: string): string {
  return path
    .split("/")
    .map((name) => name.replace(/^[_.]+(?=.)/u, ""))
    .join("/");
}

function leftFiles(folder: BlogFolder, taken: ReadonlySet<string>, used: ReadonlySet<CopiedFile>): readonly LeftFile[] {
  const copied = new Set([...used].map(({ from }) => from));
  return folder.files.flatMap(({ path }): readonly LeftFile[] => {
    if (taken.has(path) || copied.has(path) || path.split("/").some((name) => name.startsWith("."))) return [];
    if (!isNote(path)) return [{ path, reason: "unused-file" }];
    return [{ path, reason: reasonToLeave(path) ?? "not-text" }];
  });
}
