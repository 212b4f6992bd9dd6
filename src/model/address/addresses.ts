import type { Brand } from "../brand.ts";

/** A source file's path from the project's root, as the file system spells it, with `/` separators. */
export type SourcePath = Brand<string, "SourcePath">;

/** A page's path in the output folder: no leading `/`, no `.` or `..` segments; NFC except for copies of pages. */
export type OutputPath = Brand<string, "OutputPath">;

/** A page's address on the site: decoded (한글, not %ED…), NFC, with a leading `/` and without the base path. */
export type Permalink = Brand<string, "Permalink">;

/** One readable address segment: letters and digits of any script and `-`, never empty. */
export type Slug = Brand<string, "Slug">;

/** A note's identity: its file name without extension, NFC. */
export type NoteId = Brand<string, "NoteId">;

/** The folder a site is served from: starts and ends with `/`, decoded. */
export type BasePath = Brand<string, "BasePath">;
