import { decodeAddress } from "../model/decode-address.ts";
import type { NoteLink } from "../model/study-note.ts";
import { type Attachments, addressOf } from "./attachments.ts";
import { folderOf, isAttachment } from "./blog-folder.ts";
import type { CopiedFile } from "./import-plan.ts";
import type { MovedTarget } from "./move-links.ts";

/** How the links of one note are followed. */
export interface LinkTrail {
  readonly attachments: Attachments;
  /** The folder the blog lived under, with slashes at both ends. */
  readonly basePath: string;
  /** What a relative address is relative to, tried in turn: paths from the top, ending in a file's name or a slash. */
  readonly bases: readonly string[];
  /** Whether a bare name may mean a file anywhere. */
  readonly anywhere: boolean;
  /** Where a note now is that is named by the path of its file; null when there is none. */
  readonly noteAt: (path: string) => string | null;
  /** Where the only note of a name now is, for blogs whose addresses end in the names of notes; null when there is none. */
  readonly noteNamed: (name: string) => string | null;
}

/** Finds what a link of a note leads to in the blog's folder. */
export function followLink({ target }: NoteLink, trail: LinkTrail, use: (file: CopiedFile) => void): MovedTarget {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(target)) return { kind: "kept" };
  const path = decodeAddress(target.replace(/[?#].*$/su, ""));
  if (path === null || path === "") return { kind: "kept" };
  const places = placesOf(path, trail);
  const file = firstOf(places, trail.attachments.at) ?? (trail.anywhere ? trail.attachments.named(path) : null);
  if (file !== null) {
    use(file);
    const isThere = path.startsWith("/") && addressOf(file) === `/${places[0] ?? ""}`.normalize("NFC");
    return isThere ? { kind: "kept" } : { kind: "moved", address: addressOf(file) };
  }
  const note = findNote(path, places, trail);
  if (note !== null) return { kind: "moved", address: note };
  return isAttachment(path) ? { kind: "missing" } : { kind: "kept" };
}

function findNote(path: string, places: readonly string[], { noteAt, noteNamed }: LinkTrail): string | null {
  if (/\.(?:md|markdown)$/iu.test(path)) return firstOf(places, noteAt);
  const name = path.split("/").findLast((part) => part !== "");
  return name === undefined || isAttachment(path) ? null : noteNamed(name);
}

/** The paths from the blog's top that an address may mean. */
function placesOf(path: string, { basePath, bases }: LinkTrail): readonly string[] {
  if (path.startsWith("/")) {
    const below = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
    return [...new Set([below, path.slice(1)])];
  }
  return [...new Set(bases.map((base) => resolved(folderOf(base) + path)))];
}

function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

function firstOf<Found>(paths: readonly string[], find: (path: string) => Found | null): Found | null {
  for (const path of paths) {
    const found = find(path);
    if (found !== null) return found;
  }
  return null;
}
