import type { Brand } from "../brand.ts";

/** Where a source file lies, as the file system spells it, from the project's root, with `/` between folders. */
export type SourcePath = Brand<string, "SourcePath">;

/** Where a page is written, from the output folder: no leading `/`, no `.` or `..` segment; NFC but for copies of pages. */
export type OutputPath = Brand<string, "OutputPath">;

/** Where a page is found on the site: decoded (한글, not %ED…), NFC, with a leading `/` and without the base path. */
export type Permalink = Brand<string, "Permalink">;

/** One readable segment of an address: letters and digits of any script and `-`, never empty. */
export type Slug = Brand<string, "Slug">;

/** A note's identity: its file name without extension, NFC. */
export type NoteId = Brand<string, "NoteId">;

/** The folder a site lives under on its host: starts and ends with `/`, decoded. */
export type BasePath = Brand<string, "BasePath">;
