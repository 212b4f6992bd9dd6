import { existsSync } from "node:fs";
import type { SourcePath } from "../../model/address/addresses.ts";
import { fileName } from "../../model/address/file-name.ts";
import { slugify } from "../../model/address/slugify.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import { withoutComments } from "../../parse/without-comments.ts";
import { nodeFileSystem } from "../../site/system/node-file-system.ts";
import { unplacedValues } from "../../writing/fill-template.ts";
import { makeNote } from "../../writing/make-note.ts";
import type { NewNote, NoteImage } from "../../writing/new-note.ts";
import { noteFileStems } from "../../writing/note-file-stems.ts";
import { refilledNote } from "../../writing/refilled-note.ts";
import { tellUsage } from "../arguments/tell-usage.ts";
import type { ExitCode } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import type { NewFolders } from "./check-new-folders.ts";
import type { NewSession } from "./new-session.ts";
import { openForAuthor } from "./open-editor.ts";
import { type PutFiles, putFiles, refillFile } from "./put-files.ts";
import type { NewRequest } from "./read-request.ts";
import { settleFiling } from "./settle-filing.ts";
import { settleSubject } from "./settle-subject.ts";
import { tellMade } from "./tell-made.ts";

/** Writes the files of a valid request, and reports them. Everything is decided before anything is written. */
export async function makeFiles(request: NewRequest, folders: NewFolders, session: NewSession): Promise<ExitCode> {
  const { options, io, config, language } = session;
  const subject = await settleSubject(request, session);
  if (subject === null) {
    tellUsage([{ kind: "new", problem: { kind: "no-title" } }], { io, language, command: "new" });
    return 2;
  }
  const { title, capture } = subject;
  const { article, paragraphs, addresses } = capture;
  const filing = await settleFiling({ request, postsFolder: folders.posts, title, addresses }, session);
  if (filing === null) return 0;
  const { earlier, tags, category } = filing;
  const date = request.date ?? session.now.day;
  const note: NewNote = { title, date, tags, category, isDraft: options.draft, article, paragraphs, image: null };
  const picture =
    capture.picture === null ? null : await (await import("./fetch-picture.ts")).fetchPicture(capture.picture, session);
  const slug = request.slug ?? slugify(withoutComments(title));
  const hadFolder = existsSync(folders.posts);
  const makerOf = (made: NewNote) => ({
    assetsFolder: folders.assets,
    picture,
    make: (path: SourcePath, image: NoteImage | null) =>
      makeNote({ ...made, image }, { path, template: request.template, language: config.language, settings: config }),
  });
  const refilled =
    earlier === null ? null : refillFile(earlier.file, makerOf(refilledNote(earlier.note, note, addresses)));
  const put =
    refilled ??
    putFiles({
      postsFolder: folders.posts,
      stems: noteFileStems(date, slug, namesIn(folders.posts)),
      ...makerOf(note),
    });
  if ("failure" in put) return tellNotWritten(put.path, put.failure, session);
  if (!hadFolder) session.tell(session.words.folderMade(folders.posts));
  tellChanges({ request, note, put, wanted: refilled === null ? `${date}-${slug}` : null }, session);
  tellMade({ ...put, before: refilled === null ? null : (earlier?.file.text ?? null) }, session);
  if (options.open) await openForAuthor(put.path, session);
  return 0;
}

/** Reports that nothing was written, through no fault of the request. */
export function tellNotWritten(path: string, reason: string, { io, words }: NewSession): ExitCode {
  io.stderr.write(`${inkFor(io.stderr, io).error(printable(words.notWritten(path, reason)))}\n`);
  return 1;
}

function namesIn(folder: string): readonly string[] {
  const entries = nodeFileSystem.list(folder) ?? [];
  return entries.map(({ path }) => fileName(path)).filter(isNoteFile);
}

interface Changes {
  readonly request: NewRequest;
  readonly note: NewNote;
  readonly put: PutFiles;
  /** The requested file name without extension, if it is free; null if an earlier note was filled in. */
  readonly wanted: string | null;
}

/** Reports where the result differs from what was requested. */
function tellChanges({ request, note, put: { path, picture }, wanted }: Changes, session: NewSession): void {
  const { words, tell, options, config } = session;
  if (request.slug !== null && options.slug !== String(request.slug))
    tell(words.slugTold(options.slug ?? "", request.slug));
  if (wanted !== null && !path.endsWith(`/${wanted}.md`)) tell(words.nameTaken(wanted));
  const unplaced = request.template === null ? [] : unplacedValues(request.template, note, config.language);
  if (unplaced.length > 0) tell(words.unplaced(unplaced));
  if (picture === null) return;
  if ("failure" in picture) tell(words.pictureNotSaved(picture.path, picture.failure));
  else tell(words.pictureSaved(picture.path));
  if ("image" in picture && picture.image.alternative === "") tell(words.pictureWithoutWords(path));
}
