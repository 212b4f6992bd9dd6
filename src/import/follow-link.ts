import { decodeAddress } from "../model/decode-address.ts";
import type { NoteLink } from "../model/study-note.ts";
import { type Attachments, addressOf } from "./attachments.ts";
import { folderOf, isAttachment } from "./blog-folder.ts";
import type { CopiedFile } from "./import-plan.ts";
import { atHost, type MediaPrefix, withSubpath } from "./media-prefix.ts";
import type { MovedTarget } from "./move-links.ts";

/** How the links of one note are followed. */
export interface LinkTrail {
  readonly attachments: Attachments;
  /** The folder the blog lived under, with slashes at both ends. */
  readonly basePath: string;
  /** What a relative address is relative to, tried in turn: paths from the top, ending in a file's name or a slash. */
  readonly bases: readonly string[];
  /** What the blog's theme puts before pictures. */
  readonly media: MediaPrefix;
  /** Whether a bare name may mean a file anywhere. */
  readonly anywhere: boolean;
  /** Where a note now is that is named by the path of its file; null when there is none. */
  readonly noteAt: (path: string) => string | null;
  /** Where the only note of a name now is, for blogs whose addresses end in the names of notes; null when there is none. */
  readonly noteNamed: (name: string) => string | null;
}

/** Finds what a link of a note leads to in the blog's folder. */
export function followLink(link: NoteLink, trail: LinkTrail, use: (file: CopiedFile) => void): MovedTarget {
  const { target } = link;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(target)) return { kind: "kept" };
  const typed = decodeAddress(target.replace(/[?#].*$/su, ""));
  if (typed === null || typed === "") return { kind: "kept" };
  const path = link.kind === "image" ? withSubpath(typed, trail.media) : typed;
  const places = placesOf(path, trail);
  const file = findFile(path, places, trail) ?? trail.attachments.published(typed);
  if (file !== null) {
    use(file);
    const address = addressOf(file);
    const isThere = address === typed.normalize("NFC") || (path === typed && isAt(address, typed, places));
    return isThere ? { kind: "kept" } : { kind: "moved", address };
  }
  const found = findNote(path, places, trail) ?? (link.kind === "image" ? atHost(path, trail.media) : null);
  if (found !== null) return { kind: "moved", address: found };
  return isAttachment(path) ? { kind: "missing" } : { kind: "kept" };
}

/** Whether an address from the top, of the site or of the folder the blog lived under, stays what it is. */
function isAt(address: string, typed: string, [place]: readonly string[]): boolean {
  return typed.startsWith("/") && address === `/${place ?? ""}`.normalize("NFC");
}

function findFile(path: string, places: readonly string[], { attachments, anywhere }: LinkTrail): CopiedFile | null {
  return firstOf(places, attachments.at) ?? (anywhere ? attachments.named(path) : null);
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
