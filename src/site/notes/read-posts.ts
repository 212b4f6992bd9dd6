import type { SourcePath } from "../../model/address/addresses.ts";
import { fileName } from "../../model/address/file-name.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Place } from "../../model/problem/place.ts";
import type { IgnoredFile } from "../../model/site-status.ts";
import { countOf } from "../../model/text/count-of.ts";
import type { FileSystem, FolderEntry } from "../system/file-system.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { ignoredFiles, isHiddenName, noteInCloud } from "./ignored-files.ts";
import { findPiledMarks, mostMarks } from "./piled-marks.ts";

/** The contents of the posts folder. */
export interface ReadPosts {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Notes found, readable or not. */
  readonly paths: readonly SourcePath[];
  /** Files that look like notes but by their names are not. */
  readonly ignored: readonly IgnoredFile[];
}

const megabyte = 1024 * 1024;
const largeBytes = megabyte;
const tooLargeBytes = 10 * megabyte;

/** Reads every note of a folder, recursively. Never throws for what it finds: each oddity is a diagnostic. */
export function readPosts(files: FileSystem, folder: string): ReadPosts {
  const entries = files.list(folder);
  if (entries === null) {
    return {
      files: [],
      diagnostics: [diagnose("posts-folder-missing", { folder }, { source: null })],
      paths: [],
      ignored: [],
    };
  }
  const visible = entries.filter(({ path }) => !isHidden(path));
  const notes = visible.filter((entry) => entry.kind === "file" && isNoteFile(entry.path));
  const read = notes.map((entry) => readSource(files, folder, entry));
  const oddities = [
    ...visible.flatMap((entry) => oddityOf(folder, entry)),
    ...entries.flatMap((entry) => leftInCloud(folder, entry)),
  ];
  return {
    files: read.flatMap(({ file }) => (file === null ? [] : [file])),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...oddities],
    paths: notes.map(({ path }) => sourcePath(folder, path)),
    ignored: ignoredFiles(folder, entries),
  };
}

export interface ReadSource {
  /** Null when it cannot be read as text. */
  readonly file: SourceFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one note of a folder. */
export function readSource(
  files: FileSystem,
  folder: string,
  { path, size }: Pick<FolderEntry, "path" | "size">,
): ReadSource {
  const source = sourcePath(folder, path);
  if (size > tooLargeBytes) return unread(diagnose("file-too-large", sizeFacts(size, tooLargeBytes), { source }));
  const result = files.read(`${folder}/${path}`);
  if ("failure" in result) return unread(diagnose("file-unreadable", { reason: result.failure }, { source }));
  const decoded = decodeUtf8(result.bytes);
  if ("text" in decoded) {
    const large = size > largeBytes ? [diagnose("file-large", sizeFacts(size, largeBytes), { source })] : [];
    const file = { path: source, text: decoded.text };
    const piled = piledMarks(file);
    if (piled !== null) return unread(piled);
    return { file, diagnostics: [...large, ...lostLetters(file)] };
  }
  const { offset } = decoded;
  const where = { source, place: placeAfter(decoded.before) };
  if (decoded.problem === "null-byte") return unread(diagnose("file-null-byte", { offset }, where));
  return unread(diagnose("file-encoding", { looksLike: decoded.looksLike, offset }, where));
}

function unread(problem: Diagnostic): ReadSource {
  return { file: null, diagnostics: [problem] };
}

/** Text that would keep a build busy for minutes. */
function piledMarks({ path, text }: SourceFile): Diagnostic | null {
  const piled = findPiledMarks(text);
  if (piled === null) return null;
  const { count, offset } = piled;
  const place = placeAfter(text.slice(0, offset));
  return diagnose("file-piled-marks", { count, limit: mostMarks }, { source: path, place });
}

/** An editor leaves this character where it could not read a letter, which is then lost. */
function lostLetters({ path, text }: SourceFile): readonly Diagnostic[] {
  const offset = text.indexOf(lostLetter);
  if (offset === -1) return [];
  const count = countOf(text, lostLetter);
  return [diagnose("file-lost-letters", { count }, { source: path, place: placeAfter(text.slice(0, offset)) })];
}

const lostLetter = "\uFFFD";

function oddityOf(folder: string, { path, kind }: FolderEntry): readonly Diagnostic[] {
  const source = sourcePath(folder, path);
  if (kind === "symlink" || kind === "other") return [diagnose("file-not-regular", { kind }, { source })];
  if (kind === "misnamed") return [diagnose("file-name-unusable", { reason: "encoding" }, { source })];
  if (kind === "folder") return isNoteFile(path) ? [diagnose("file-not-regular", { kind }, { source })] : [];
  const name = fileName(path);
  const rename = name.replace(/\.txt$/iu, "");
  return rename !== name && isNoteFile(rename) ? [diagnose("file-double-extension", { rename }, { source })] : [];
}

function leftInCloud(folder: string, { path, kind }: FolderEntry): readonly Diagnostic[] {
  const names = path.split("/");
  const note = kind === "file" ? noteInCloud(names.at(-1) ?? "") : null;
  if (note === null || names.slice(0, -1).some(isHiddenName)) return [];
  return [diagnose("file-in-cloud", { note }, { source: sourcePath(folder, path) })];
}

/** A hidden folder hides everything in it. */
function isHidden(path: string): boolean {
  return path.split("/").some(isHiddenName);
}

function sourcePath(folder: string, path: string): SourcePath {
  return `${folder}/${path}` as SourcePath;
}

function sizeFacts(size: number, limit: number): { readonly megabytes: string; readonly limit: string } {
  return { megabytes: (size / megabyte).toFixed(1), limit: String(limit / megabyte) };
}

function placeAfter(before: string): Place {
  const lines = before.split(/\r\n|\n|\r/u);
  const point = { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset: before.length };
  return { start: point, end: point };
}
