import { rmSync } from "node:fs";
import type { SourcePath } from "../../model/address/addresses.ts";
import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { MadeNote } from "../../writing/make-note.ts";
import type { NoteImage } from "../../writing/new-note.ts";
import { replaceFile } from "../project/replace-file.ts";
import { type NewFileResult, writeNewFile } from "../project/write-new-file.ts";
import type { Picture } from "./fetch-picture.ts";

/** What to write, apart from where. */
interface MadeFiles {
  readonly assetsFolder: string;
  readonly picture: Picture | null;
  /** Makes the note for a path, with its picture if that could be saved. */
  readonly make: (path: SourcePath, image: NoteImage | null) => MadeNote;
}

/** What to write, and where. */
export interface NewFiles extends MadeFiles {
  readonly postsFolder: string;
  /** File names for the note without extension, the best first. */
  readonly stems: Iterable<string>;
}

type Failed = { readonly path: string; readonly failure: string };

/** What was written. */
export interface PutFiles {
  readonly path: SourcePath;
  readonly made: MadeNote;
  readonly picture: SavedPicture | null;
}

/** A picture's file, or why there is none. */
export type SavedPicture =
  | { readonly path: string; readonly image: NoteImage }
  | { readonly path: string; readonly failure: string };

/** Writes a note under the first of its names that is free, after its picture. */
export function putFiles({ postsFolder, assetsFolder, stems, picture, make }: NewFiles): PutFiles | Failed {
  for (const stem of stems) {
    const path = `${postsFolder}/${stem}.md` as SourcePath;
    const saved = picture === null ? null : savePicture(picture, assetsFolder, stem);
    const made = make(path, imageOf(saved));
    const result = writeNewFile(path, made.text);
    if (result === "written") return { path, made, picture: saved };
    forget(saved);
    if (result !== "taken") return { path, failure: result.failure };
  }
  throw new Error("Every name is taken");
}

/** Writes a note in place of the one it continues, after its picture; null if that one was changed meanwhile. */
export function refillFile(
  { path, text }: SourceFile,
  { assetsFolder, picture, make }: MadeFiles,
): PutFiles | Failed | null {
  const stem = withoutNoteEnding(fileName(path));
  const saved = picture === null ? null : savePicture(picture, assetsFolder, stem);
  const made = make(path, imageOf(saved));
  const result = replaceFile(path, { expected: text, wanted: made.text });
  if (result === "replaced") return { path, made, picture: saved };
  forget(saved);
  return result === "changed-meanwhile" ? null : { path, failure: result.failure };
}

function imageOf(saved: SavedPicture | null): NoteImage | null {
  return saved !== null && "image" in saved ? saved.image : null;
}

function forget(saved: SavedPicture | null): void {
  if (saved !== null && "image" in saved) rmSync(saved.path);
}

function savePicture({ bytes, type, alternative }: Picture, assetsFolder: string, stem: string): SavedPicture {
  for (let number = 1; ; number += 1) {
    const name = `img/${number === 1 ? stem : `${stem}-${number}`}.${type}`;
    const path = `${assetsFolder}/${name}`;
    const result: NewFileResult = writeNewFile(path, bytes);
    if (result === "written") return { path, image: { address: `/assets/${name}`, alternative } };
    if (result !== "taken") return { path, failure: result.failure };
  }
}
