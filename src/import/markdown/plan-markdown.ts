import { firstHeading } from "../../parse/front-matter/first-heading.ts";
import { sectionLexicon } from "../../parse/section-lexicon.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { listAttachments } from "../attachments.ts";
import { type BlogFile, type BlogFolder, fileName } from "../blog-folder.ts";
import { distinctNames } from "../distinct-names.ts";
import { setField } from "../edit-front-matter.ts";
import { freeAddresses } from "../free-addresses.ts";
import { frontMatterFirst } from "../front-matter-first.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import type { CopiedFile, ImportPlan, LeftFile } from "../import-plan.ts";
import type { ImportSettings } from "../import-settings.ts";
import { rootsOfNote } from "../linked-places.ts";
import { noPrefix } from "../media-prefix.ts";
import { mendFields } from "../mend-fields.ts";
import { changed, type NoteDraft, parseDraft } from "../note-draft.ts";
import { linkNote, settleNote } from "../settle-note.ts";
import { siteAddresses } from "../site-addresses.ts";
import { textAt } from "../yaml-values.ts";
import { heldBack } from "./held-back.ts";
import { rewriteEmbeds } from "./obsidian-embeds.ts";
import { type Translation, translateDate, translateFields } from "./translate-fields.ts";
import { typedAddress } from "./typed-address.ts";

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
  const notYaml = new Set(texts.flatMap(({ file, text }) => (text !== null && isNotYaml(text) ? [file.path] : [])));
  const readable = texts.flatMap(({ file, text }) => (text === null || notYaml.has(file.path) ? [] : [{ file, text }]));
  const places = distinctNames(readable.map(({ file }) => placeOf(file.path)));
  const all = readable.map(({ file, text }, index) => {
    onNote();
    const draft = draftNote({ from: file.path, to: places[index] ?? file.path, text, changes: [] }, file, {
      settings,
      attachments,
      use,
    });
    const embeds = rewriteEmbeds(draft.text, attachments, use);
    const rewritten = { ...draft, text: embeds.text, changes: [...draft.changes, ...embeds.changes] };
    return { path: file.path, note: settleNote(rewritten, [], settings), missing: embeds.missing };
  });
  const isOwn = siteAddresses(all.map(({ note }) => note));
  const kept = all.filter(({ note }) => !isOwn(note.newAddress ?? ""));
  const free = freeAddresses(
    kept.map(({ note }) => note),
    settings,
    isOwn,
  );
  const settled = kept.map((file, index) => ({ ...file, note: free[index] ?? file.note }));
  const addresses = new Map(settled.map(({ path, note }) => [path.normalize("NFC"), note.newAddress]));
  const noteAt = (path: string) => addresses.get(path.normalize("NFC")) ?? null;
  const named = new Map<string, string | null>();
  for (const { note } of settled) {
    const key = nameKey(stemOf(note.draft.to));
    named.set(key, named.has(key) ? null : note.newAddress);
  }
  const noteNamed = (name: string) => named.get(nameKey(name)) ?? null;
  const notes = settled.map(({ path, note, missing }) => {
    const linked = linkNote(
      note,
      { ...rootsOfNote(path), attachments, origin: null, anywhere: true, noteAt, noteNamed, media: noPrefix },
      use,
    );
    return { ...linked, missing: [...missing, ...linked.missing] };
  });
  const copies = attachments.all.filter((file) => used.has(file));
  return {
    notes,
    copies,
    left: leftFiles(folder, {
      taken: new Set(settled.map(({ path }) => path)),
      ofSite: new Set(all.filter(({ note }) => isOwn(note.newAddress ?? "")).map(({ path }) => path)),
      notYaml,
      used,
    }),
  };
}

interface Drafting extends Omit<Translation, "timeZone"> {
  readonly settings: ImportSettings;
}

/** Writes into a note what it does not say itself, or says as another program has it: its title and its day before all. */
function draftNote(draft: NoteDraft, file: BlogFile, { settings, attachments, use }: Drafting): NoteDraft {
  const translation = { timeZone: settings.timeZone, attachments, use };
  const translated = translateFields(typedAddress(heldBack(frontMatterFirst(draft))), translation);
  const mended = mendFields(translated, { settings, attachments, use });
  const titled = withTitle(mended, file, settings);
  const { note, diagnostics } = parseDraft(titled, settings);
  if (note !== null || !diagnostics.some(({ rule }) => rule === "date-missing")) return titled;
  return (
    translateDate(titled, translation, draft) ??
    changed(titled, setField(titled.text, "date", file.changed, "date-added"))
  );
}

function withTitle(draft: NoteDraft, { path }: BlogFile, { sectionNames }: ImportSettings): NoteDraft {
  const lines = frontMatterLines(draft.text);
  if (textAt(lines?.fields ?? null, "title") !== null) return draft;
  const name = stemOf(placeOf(path));
  const title = firstHeading(draft.text.slice(lines?.end ?? 0), sectionLexicon(sectionNames)) ?? name;
  const edit = setField(draft.text, "title", yamlScalar(title), lines === null ? "front-matter-added" : "title-added");
  return changed(draft, edit);
}

function stemOf(path: string): string {
  return fileName(path).replace(/\.(?:md|markdown)$/iu, "");
}

/** A name with or without the day before it, as the addresses of many blogs leave the day out. */
function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, "");
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

/** A note that is the index of a folder of its own is named by the folder. */
function placeOf(path: string): string {
  return withoutMarks(path).replace(/([^/])\/index\.(md|markdown)$/iu, "$1.$2");
}

/** A dot or an underscore at the beginning of a name would keep a note out of the site. */
function withoutMarks(path: string): string {
  return path
    .split("/")
    .map((name) => name.replace(/^[_.]+(?=.)/u, ""))
    .join("/");
}

/** Front matter of TOML or JSON, as Hugo has it, says what is to be held back, among other things: nothing is made of a note without it. */
function isNotYaml(text: string): boolean {
  return /^\uFEFF?(?:\+\+\+[ \t]*\r?\n|\{\s*"[\w-]+"\s*:|---[ \t]*(?:toml|json)[ \t]*\r?\n)/iu.test(text);
}

interface FilesAccountedFor {
  readonly taken: ReadonlySet<string>;
  /** Pages at addresses of the site's own. */
  readonly ofSite: ReadonlySet<string>;
  readonly notYaml: ReadonlySet<string>;
  readonly used: ReadonlySet<CopiedFile>;
}

function leftFiles(folder: BlogFolder, { taken, ofSite, notYaml, used }: FilesAccountedFor): readonly LeftFile[] {
  const copied = new Set([...used].map(({ from }) => from));
  return folder.files.flatMap(({ path }): readonly LeftFile[] => {
    if (taken.has(path) || copied.has(path) || path.split("/").some((name) => name.startsWith("."))) return [];
    if (!isNote(path)) return [{ path, reason: "unused-file" }];
    const unread = notYaml.has(path) ? "not-yaml" : "not-text";
    return [{ path, reason: ofSite.has(path) ? "page-of-site" : (reasonToLeave(path) ?? unread) }];
  });
}
