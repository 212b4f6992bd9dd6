import { distinctNames } from "../addresses/distinct-names.ts";
import { freeAddresses } from "../addresses/free-addresses.ts";
import { listAddresses } from "../addresses/list-addresses.ts";
import { movedLists } from "../addresses/moved-lists.ts";
import { publishedAddresses } from "../addresses/published-addresses.ts";
import { siteAddresses } from "../addresses/site-addresses.ts";
import { listAttachments } from "../attachments.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogKind } from "../blog/blog-kind.ts";
import type { WebPlace } from "../blog/web-place.ts";
import { hexoAttachments, withOwnFolder } from "../hexo/hexo-attachments.ts";
import { postsByName } from "../hexo/posts-by-name.ts";
import { rewriteTags } from "../hexo/rewrite-tags.ts";
import { bundleCovers } from "../hugo/bundle-cover.ts";
import { heldBySection } from "../hugo/held-sections.ts";
import { rewriteHugo } from "../hugo/rewrite-hugo.ts";
import type { CopiedFile, ImportPlan } from "../import-plan.ts";
import type { ImportSettings } from "../import-settings.ts";
import { moveNames } from "../links/move-names.ts";
import { linesOf } from "../note-draft.ts";
import { rewriteEmbeds } from "../obsidian/obsidian-embeds.ts";
import { linkNote, type SettledNote, settleNote } from "../settle-note.ts";
import { unaskedOf } from "./asked-publishing.ts";
import { type BlogLayout, blogLayout, placeOf } from "./blog-layout.ts";
import { draftNote } from "./draft-note.ts";
import { leftFiles } from "./left-files.ts";
import { linkedNote, linkTrails } from "./link-trails.ts";
import { asDraft } from "./most-held.ts";
import { headingsLinkedIn } from "./note-title.ts";
import { readNotes } from "./read-notes.ts";

/** What is known of the site that notes are brought into, and of where their blog was. */
export interface MarkdownRequest {
  readonly settings: ImportSettings;
  readonly place: WebPlace;
  /** Told of each note. */
  readonly onNote: () => void;
}

/** Plans how a folder of Markdown, or an Obsidian vault, comes in. */
export function planMarkdown(
  folder: BlogFolder,
  { settings, place, onNote }: MarkdownRequest,
): Pick<ImportPlan, "notes" | "copies" | "left" | "movedLists"> {
  const layout = blogLayout(folder, blogKind(folder));
  const isHexo = layout.kind === "hexo";
  const listed = isHexo ? hexoAttachments(folder, layout.sources[0]?.folder ?? "") : listAttachments(folder);
  const moment = { now: folder.now, timeZone: settings.timeZone };
  const heldWithin = heldBySection(folder, layout, moment);
  const postOf = postsByName(isHexo ? folder : { ...folder, files: [] });
  const used = new Set<CopiedFile>();
  const use = (file: CopiedFile): Set<CopiedFile> => used.add(file);
  const { notes: readable, reasons } = readNotes(folder, layout);
  const isUnasked = unaskedOf(
    readable.map(({ typed }) => typed.text),
    layout.wanted,
  );
  const addressesOf = publishedAddresses(folder, layout);
  const coverOf = layout.hugo === null ? () => null : bundleCovers(folder);
  const linkedHeadings = headingsLinkedIn(readable.map(({ typed }) => typed.text));
  const places = distinctNames(readable.map(({ file }) => placeOf(file.path, layout)));
  const all = readable.map(({ file, typed: read }, index) => {
    onNote();
    const typed = { ...read, to: places[index] ?? file.path };
    const translation = { ...moment, attachments: listed, use };
    const heldFromOutside = isUnasked(typed.text) ? asDraft : heldWithin(file.path);
    const draft = draftNote(typed, {
      file,
      layout,
      heldFromOutside,
      linkedHeadings,
      addressesOf,
      cover: coverOf(file.path),
      settings,
      translation,
    });
    const tags = isHexo ? rewriteTags(draft.text, postOf) : { text: draft.text, changes: [] };
    const shortcodes = rewriteHugo(tags.text, layout.hugo);
    const embeds = rewriteEmbeds(shortcodes.text, listed, use);
    const changes = [...draft.changes, ...tags.changes, ...shortcodes.changes, ...embeds.changes];
    const rewritten = { ...draft, text: embeds.text, changes };
    const note = withOwnAddress(settleNote(rewritten, addressesOf(rewritten), settings), layout);
    return { path: file.path, note, missing: embeds.missing, lines: linesOf(embeds.text) };
  });
  const isOwn = siteAddresses(all.map(({ note }) => note));
  const kept = all.filter(({ note }) => !isOwn(note.newAddress ?? ""));
  const free = freeAddresses(
    kept.map(({ note }) => note),
    settings,
    isOwn,
  );
  const freed = kept.map((file, index) => ({ ...file, note: free[index] ?? file.note }));
  const renamed = moveNames(freed, settings);
  const settled = freed.map((file, index) => ({ ...file, note: renamed[index] ?? file.note }));
  const named = settled.map((file) => ({ ...file, linked: linkedNote(file.path, file.note, layout) }));
  const trailOf = linkTrails(
    named.map(({ linked }) => linked),
    { layout, place },
  );
  const notes = named.map(({ path, note, missing, lines, linked }) => {
    const attachments = isHexo ? withOwnFolder(listed, path) : listed;
    const moved = linkNote(note, { ...trailOf(linked), attachments }, use);
    const more = linesOf(note.draft.text) - lines;
    const lower = missing.map((one) => ({ ...one, line: one.line + more }));
    return { ...moved, missing: [...lower, ...moved.missing] };
  });
  const copies = listed.all.filter((file) => used.has(file));
  const taken = new Set([...settled.map(({ path }) => path), ...copies.map(({ from }) => from)]);
  const ofSite = new Set(all.filter(({ note }) => isOwn(note.newAddress ?? "")).map(({ path }) => path));
  const lists = movedLists(
    settled.map(({ note }) => note),
    listAddresses(folder, layout),
  );
  return { notes, copies, left: leftFiles(folder, layout, { taken, ofSite, reasons }), movedLists: lists };
}

/** A note of Hugo's of which no other old address is known says its address itself, and is found there as before. */
function withOwnAddress(note: SettledNote, { kind, sources }: BlogLayout): SettledNote {
  const { newAddress, oldAddresses } = note;
  const isOwn = kind === "hugo" && sources.length > 0 && oldAddresses.length === 0;
  return newAddress === null || !isOwn ? note : { ...note, oldAddresses: [{ kind: "same", address: newAddress }] };
}
