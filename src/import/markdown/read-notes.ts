import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFile, BlogFolder } from "../blog/blog-folder.ts";
import { asYaml } from "../front-matter/foreign-front-matter.ts";
import { headerAsYaml } from "../front-matter/header-metadata.ts";
import type { LeftFile } from "../import-plan.ts";
import { asHtmlNote, isHtml } from "../jekyll/html-post.ts";
import { logseqFolder, readLogseqPage } from "../logseq/logseq-pages.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { withoutGhostPlaces } from "../text/ghost-places.ts";
import { writePageValues } from "../vue/page-values.ts";
import { runsVue } from "../vue/runs-vue.ts";
import { type BlogLayout, reasonToLeave } from "./blog-layout.ts";
import { reasonInText } from "./left-files.ts";

/** A note as typed, with its front matter already in YAML. */
export interface ReadNote {
  readonly file: BlogFile;
  readonly typed: NoteDraft;
}

/** A folder's notes, and why other files are none, by their text. */
export interface ReadNotes {
  readonly notes: readonly ReadNote[];
  readonly reasons: ReadonlyMap<string, LeftFile["reason"]>;
}

/** Reads a folder's notes. */
export function readNotes(folder: BlogFolder, layout: BlogLayout): ReadNotes {
  const notes: ReadNote[] = [];
  const reasons = new Map<string, LeftFile["reason"]>();
  const readDraft = draftReader(folder, layout);
  for (const file of folder.files) {
    if (!isNoteFile(file.path) || reasonToLeave(file.path, layout) !== null) continue;
    const text = folder.readText(file.path);
    const typed = text === null ? null : readDraft({ from: file.path, to: file.path, text, changes: [] });
    const read = typed === null ? null : withHtmlKept(typed, folder);
    const reason = reasonOf(text, typed, layout);
    if (read === null || reason !== null) reasons.set(file.path, reason ?? "html-post");
    else notes.push({ file, typed: read });
  }
  return { notes, reasons };
}

/** Reads what notes begin with in YAML, whatever they are written in; null where that fails. */
function draftReader(folder: BlogFolder, layout: BlogLayout): (draft: NoteDraft) => NoteDraft | null {
  const isTold = isPelican(folder);
  const isOfLogseq = logseqFolder(folder) !== null;
  const isTemplate = runsVue(folder);
  return (draft) => {
    const placed = draft.text.includes("__GHOST_URL__") ? withoutGhostPlaces(draft) : draft;
    const told = isOfLogseq ? readLogseqPage(placed) : placed;
    const read = asYaml(layout.kind === "markdown" ? headerAsYaml(told, isTold) : told);
    return read !== null && isTemplate ? writePageValues(read) : read;
  };
}

/** A page in HTML as one in which no Markdown is read; null for a whole document. */
function withHtmlKept(draft: NoteDraft, { typedPath }: BlogFolder): NoteDraft | null {
  return isHtml(typedPath?.(draft.from) ?? "") ? asHtmlNote(draft) : draft;
}

function reasonOf(text: string | null, typed: NoteDraft | null, layout: BlogLayout): LeftFile["reason"] | null {
  if (text === null) return "not-text";
  if (typed === null) return "not-yaml";
  return reasonInText(typed.text, typed.from, layout) ?? (text.trim() === "" ? "note-empty" : null);
}
