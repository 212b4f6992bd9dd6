import type { Permalink } from "../model/address/addresses.ts";
import { permalinkOf, permalinkProblem } from "../model/address/permalink.ts";
import { goneWord, type LockedUrl, lockArrows } from "../model/address/url-lock.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";

/** The published addresses in `urls.lock`, each once, and its unreadable lines. */
export interface ReadUrlLock {
  readonly urls: readonly LockedUrl[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `urls.lock`. If an address has two lines, the lower one counts. */
export function readUrlLock({ path, text }: SourceFile): ReadUrlLock {
  const urls = new Map<Permalink, LockedUrl>();
  const diagnostics: Diagnostic[] = [];
  for (const { content, place } of linesOf(text)) {
    if (content.trim() === "" || content.startsWith("#")) continue;
    const url = readLine(content, place);
    if (url !== null) urls.set(url.address, url);
    else diagnostics.push(diagnose("url-lock-line", { line: content.trim() }, { source: path, place }));
  }
  return { urls: [...urls.values()], diagnostics };
}

function readLine(line: string, place: Place): LockedUrl | null {
  const note = split(line, lockArrows.note);
  if (note !== null) {
    const address = readAddress(note.address);
    return address === null || note.rest === "" ? null : { fate: "note", address, id: note.rest, place };
  }
  const moved = split(line, lockArrows.moved);
  const address = moved === null ? null : readAddress(moved.address);
  if (moved === null || address === null) return null;
  if (moved.rest === goneWord) return { fate: "gone", address, place };
  const to = readAddress(moved.rest);
  return to === null ? null : { fate: "moved", address, to, place };
}

function split(line: string, arrow: string): { readonly address: string; readonly rest: string } | null {
  const at = line.indexOf(arrow);
  return at === -1 ? null : { address: line.slice(0, at).trim(), rest: line.slice(at + arrow.length).trim() };
}

function readAddress(text: string): Permalink | null {
  const address = text.normalize("NFC");
  return permalinkProblem(address) === null ? permalinkOf(address) : null;
}

interface Line {
  readonly content: string;
  readonly place: Place;
}

function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split("\n").map((whole, index): Line => {
    const content = whole.replace(/\r$/u, "");
    const start = { line: index + 1, column: 1, offset };
    offset += whole.length + 1;
    const end = { line: index + 1, column: content.length + 1, offset: start.offset + content.length };
    return { content, place: { start, end } };
  });
}
