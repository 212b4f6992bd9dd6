import type { SourceFile } from "../../../model/note/source-file.ts";
import type { ParsedNote } from "../../../parse/parsed-note.ts";
import type { PackedPost } from "../../packs/pack.ts";
import { encodeNote } from "./note-text.ts";

/** A post with its version, which is equal only for the same path and text under settings that read it alike. */
export interface VersionedPost {
  readonly file: SourceFile;
  readonly version: string;
}

/** What is kept of a parsed post. It is encoded when its pieces are asked for. */
export function packedNote({ file, version }: VersionedPost, parsed: ParsedNote): PackedPost {
  const pieces = (): readonly Uint8Array[] => {
    const { data, words } = encodeNote(parsed);
    return [Buffer.from(data), Buffer.from(words)];
  };
  return { path: file.path, version, pieces };
}
