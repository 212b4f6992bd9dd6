import { distinctNames, noteWithName } from "../addresses/distinct-names.ts";
import { folderLists } from "../addresses/folder-lists.ts";
import { freeAddresses } from "../addresses/free-addresses.ts";
import { generatedPageTest } from "../addresses/generated-page-test.ts";
import { withHeldAddresses } from "../addresses/held-addresses.ts";
import { listAddresses } from "../addresses/list-addresses.ts";
import { listsByAddress } from "../addresses/lists-by-address.ts";
import { movedFolders } from "../addresses/moved-folders.ts";
import { movedLists } from "../addresses/moved-lists.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { WebPlace } from "../blog/web-place.ts";
import type { Attachment, ImportedNote, ImportPlan } from "../import-plan.ts";
import { anchorsByAddress } from "../links/anchors-by-address.ts";
import { moveNames } from "../links/move-names.ts";
import { relinkNote, type SettledNote, settleNote } from "../notes/settle-note.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { unaskedOf } from "./asked-publishing.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { type ConvertedNote, convertNote, missingIn } from "./convert-note.ts";
import { leftFiles } from "./left-files.ts";
import { linkTargetOf, linkTrails } from "./link-trails.ts";
import { type MarkdownBlog, readMarkdownBlog } from "./markdown-blog.ts";
import { notePathFor } from "./note-path.ts";
import { headingsLinkedIn } from "./note-title.ts";
import { type ReadNote, readNotes } from "./read-notes.ts";
import { replaceParts } from "./replace-parts.ts";

/** What is known about the target site and the blog's web address. */
export interface MarkdownRequest {
  readonly settings: ImportSettings;
  readonly place: WebPlace;
  /** The notes the site has already, relative to its notes folder. */
  readonly existing: readonly string[];
  /** Called for each note, to report progress. */
  readonly onNote: () => void;
}

/** Plans the import of a folder of Markdown or an Obsidian vault. */
export function planMarkdown(
  folder: BlogFolder,
  request: MarkdownRequest,
): Pick<ImportPlan, "notes" | "copies" | "left" | "movedLists" | "renamed" | "unreadSettings"> {
  const blog = readMarkdownBlog(folder, request.settings.timeZone);
  const { layout } = blog;
  const read = readNotes(folder, layout);
  const { notes: all, renamed } = withNames(read.notes, layout, request.existing);
  const settled = settledNotes(all, blog, request);
  const isOwn = generatedPageTest(notesOf(settled));
  const [ofSite, own] = parted(settled, ({ note }) => isOwn(note.newAddress ?? ""));
  const free = replaceParts(own, notePart, (notes) => freeAddresses(notes, request.settings, isOwn));
  const moved = moveNames(free, request.settings);
  const lists = [
    ...movedLists(notesOf(moved), listAddresses(folder, layout)),
    ...movedFolders(notesOf(moved), folderLists(folder, layout)),
  ];
  const waiting = replaceParts(moved, notePart, (notes) =>
    notes.map((note) => withHeldAddresses(note, { now: folder.now, isFuture: true })),
  );
  const files = linkedNotes(waiting, blog, { ...request, lists: listsByAddress(lists, layout) });
  const needed = new Set(files.flatMap((file) => file.files).concat(ofSite.flatMap((file) => file.files)));
  const copies = blog.attachments.all.filter((file) => needed.has(file));
  const accounted = {
    taken: new Set([...pathsOf(own), ...copies.map(({ from }) => from)]),
    ofSite: new Set(pathsOf(ofSite)),
    reasons: read.reasons,
  };
  return {
    notes: files.map(({ imported }) => imported),
    copies,
    left: leftFiles(folder, layout, accounted),
    movedLists: lists,
    renamed,
    unreadSettings: [...new Set([...layout.unpublished.unread, ...blog.unread])],
  };
}

/** Gives every note its file name. */
function withNames(
  read: readonly ReadNote[],
  layout: BlogLayout,
  existing: readonly string[],
): { readonly notes: readonly ReadNote[]; readonly renamed: ImportPlan["renamed"] } {
  const place = {
    take: ({ file }: ReadNote): string => notePathFor(file.path, layout),
    put: (note: ReadNote, to: string): ReadNote => ({ ...note, typed: { ...note.typed, to } }),
  };
  const wanted = distinctNames(read.map(place.take));
  const notes = replaceParts(read, place, (paths) => distinctNames(paths, existing));
  const renamed = notes.flatMap(({ typed: { to } }, index) => {
    const name = wanted[index] ?? to;
    const same = name === to ? null : noteWithName(name, existing);
    return same === null ? [] : [{ to, existing: same }];
  });
  return { notes, renamed };
}

/** A converted note with its address. */
interface SettledConversion extends ConvertedNote {
  readonly note: SettledNote;
}

const notePart = {
  take: ({ note }: SettledConversion): SettledNote => note,
  put: (file: SettledConversion, note: SettledNote): SettledConversion => ({ ...file, note }),
};

/** Converts every note and determines its address. */
function settledNotes(
  read: readonly ReadNote[],
  blog: MarkdownBlog,
  { settings, place, onNote }: MarkdownRequest,
): readonly SettledConversion[] {
  const texts = read.map(({ typed }) => typed.text);
  const known = {
    settings,
    basePath: place.basePath,
    isUnasked: unaskedOf(texts, blog.layout.wanted),
    linkedHeadings: headingsLinkedIn(texts),
  };
  return read.map((one) => {
    onNote();
    const written = convertNote(one, blog, known);
    const note = settleNote(written.draft, blog.addressesOf(written.draft), settings);
    return { ...written, note: withOwnAddress(note, blog.layout) };
  });
}

/** A finished note. */
interface LinkedFile extends SettledConversion {
  readonly imported: ImportedNote;
}

/** Updates every note's links to the new places. */
function linkedNotes(
  files: readonly SettledConversion[],
  { layout, attachmentsOf }: MarkdownBlog,
  { place, settings, lists }: Omit<MarkdownRequest, "onNote"> & { readonly lists: ReadonlyMap<string, string> },
): readonly LinkedFile[] {
  const meant = files.map((file) => ({ ...file, linked: linkTargetOf(file, layout, settings) }));
  const trailOf = linkTrails(
    meant.map(({ linked }) => linked),
    { layout, place },
  );
  const anchorsOf = anchorsByAddress(notesOf(files));
  return meant.map(({ linked, ...file }) => {
    const found = new Set<Attachment>();
    const trail = { ...trailOf(linked), attachments: attachmentsOf(file.path), anchorsOf, lists };
    const moved = relinkNote(file.note, trail, (one) => found.add(one));
    const missing = [...missingIn(file, file.note.draft.text), ...moved.missing];
    return { ...file, files: [...file.files, ...found], imported: { ...moved, missing } };
  });
}

function parted<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function notesOf(files: readonly SettledConversion[]): readonly SettledNote[] {
  return files.map(({ note }) => note);
}

function pathsOf(files: readonly SettledConversion[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** A Hugo note without a known old address states its own, and keeps it. */
function withOwnAddress(note: SettledNote, { kind, sources }: BlogLayout): SettledNote {
  const { newAddress, oldAddresses } = note;
  const isOwn = kind === "hugo" && sources.length > 0 && oldAddresses.length === 0;
  return newAddress === null || !isOwn ? note : { ...note, oldAddresses: [{ kind: "same", address: newAddress }] };
}
