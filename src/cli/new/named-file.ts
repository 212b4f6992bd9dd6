import { readFileSync, statSync } from "node:fs";
import type { NewProblem, UnreadFile } from "../../model/words/new-problem.ts";
import { isSystemError } from "../../site/system/system-error.ts";

/** The largest file or page that is read for a note. */
export const mostBytes = 5 * 1024 * 1024;

/** A file's bytes, or why it is not read. */
export function readNamedFile(
  option: string,
  file: string,
): { readonly bytes: Uint8Array } | { readonly problem: NewProblem } {
  try {
    const why = whyUnread(file);
    return why === null ? { bytes: readFileSync(file) } : { problem: { kind: "unread-file", option, file, why } };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { problem: { kind: "unread-file", option, file, why: "unreadable" } };
  }
}

function whyUnread(file: string): UnreadFile | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return "missing";
  if (found.isDirectory()) return "folder";
  // A device may have no end, and a pipe no writer: only pipes made by a shell are read (`<(curl …)`).
  if (found.isFIFO()) return /^\/(?:dev|proc\/self)\/fd\/\d+$/u.test(file) ? null : "pipe";
  if (!found.isFile()) return "unreadable";
  return found.size > mostBytes ? "too-large" : null;
}
