import type { SourcePath } from "../model/address/addresses.ts";
import type { LockedUrl } from "../model/address/url-lock.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import { readUrlLock } from "../parse/url-lock.ts";
import { decodeUtf8 } from "./notes/decode-utf8.ts";
import type { FileSystem } from "./system/file-system.ts";

/** The addresses a site has published, from the file that remembers them. */
export interface ReadLockFile {
  /** Null before anything was published. */
  readonly source: SourceFile | null;
  readonly urls: readonly LockedUrl[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `urls.lock`. A site without one has promised nothing yet. */
export function readLockFile(files: FileSystem, path: string): ReadLockFile {
  const result = files.readNamed(path);
  if ("failure" in result) {
    const unreadable = diagnose("file-unreadable", { reason: result.failure }, { source: path as SourcePath });
    return { source: null, urls: [], diagnostics: result.failure === "ENOENT" ? [] : [unreadable] };
  }
  const decoded = decodeUtf8(result.bytes);
  if ("problem" in decoded) {
    const damaged = diagnose("url-lock-line", { line: decoded.problem }, { source: path as SourcePath });
    return { source: null, urls: [], diagnostics: [damaged] };
  }
  const source = { path: path as SourcePath, text: decoded.text };
  return { source, ...readUrlLock(source) };
}
