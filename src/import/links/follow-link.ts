import { decodeAddress } from "../../model/address/decode-address.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import { type Attachments, attachmentAddress } from "../attachments.ts";
import { isAttachment } from "../blog/blog-folder.ts";
import type { Attachment } from "../import-plan.ts";
import { type AddressRoots, firstOf, linkedPlaces } from "./linked-places.ts";
import type { AnchorsOf } from "./meant-fragment.ts";
import { atHost, type MediaPrefix, withSubpath } from "./media-prefix.ts";
import type { MovedTarget } from "./move-links.ts";

/** How a note's links are followed. */
export interface LinkTrail extends AddressRoots {
  readonly attachments: Attachments;
  /** The blog's origin, `https://example.com`; null if it does not say. */
  readonly origin: string | null;
  /** The theme's prefix for pictures. */
  readonly media: MediaPrefix;
  /** Whether a bare name may mean a file in any folder. */
  readonly anywhere: boolean;
  /** The new address of a note by its file path; null if there is none. */
  readonly noteAt: (path: string) => string | null;
  /** The new address of a note by its old one; null for any other path. */
  readonly noteFrom: (path: string) => string | null;
  /** The new address of the only note whose name ends an address; null if there is none. */
  readonly noteNamed: (address: string) => string | null;
  /** The new address of the only note whose file has this name, in any folder; null where names mean nothing. */
  readonly noteOfFile: (name: string) => string | null;
  /**
   * The anchors of a note by its new address; null if it is no note. Absent where headings have the same anchors as
   * here.
   */
  readonly anchorsOf?: AnchorsOf;
  /** Lists by their old addresses, and what answers for each here. */
  readonly lists?: ReadonlyMap<string, string>;
}

/** Finds the target of a note's link in the blog's folder. */
export function followLink(link: NoteLink, trail: LinkTrail, use: (file: Attachment) => void): MovedTarget {
  const { target } = link;
  const own = belowOrigin(target, trail.origin);
  if (own !== null) return followOwnAddress(own, trail, use);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(target)) return { kind: "kept" };
  const typed = decodeAddress(target.replace(/[?#].*$/su, ""));
  if (typed === null || typed === "") return { kind: "kept" };
  const path = (link.kind === "image" ? withSubpath(typed, trail.media) : typed).replace(/\.mdx$/iu, ".md");
  const places = linkedPlaces(path, trail);
  const file = findFile(path, places, trail) ?? trail.attachments.published(typed);
  if (file !== null) {
    use(file);
    const isThere = path === typed && isAt(attachmentAddress(file), typed, places);
    return isThere ? { kind: "kept" } : movedTo(attachmentAddress(file), typed);
  }
  const found = findNote(path, places, trail);
  if (found !== null) return movedTo(found, typed);
  const list = listAt(places, trail);
  if (list !== null) return movedTo(list, typed);
  const hosted = link.kind === "image" ? atHost(path, trail.media) : null;
  if (hosted !== null) return { kind: "hosted", address: hosted };
  return isAttachment(path) ? { kind: "missing" } : { kind: "kept" };
}

function movedTo(address: string, typed: string): MovedTarget {
  return address === typed.normalize("NFC") ? { kind: "kept" } : { kind: "moved", address };
}

/** The path of a web address on the blog's own host; null for any other. */
function belowOrigin(target: string, origin: string | null): string | null {
  if (origin === null) return null;
  const host = origin.replace(/^https?:/iu, "").toLowerCase();
  const [, typedHost = "", path = ""] = /^(?:https?:)?(\/\/[^/?#]+)(\/[^?#]*)/iu.exec(target) ?? [];
  return path !== "" && typedHost.toLowerCase() === host ? path : null;
}

/** A file by its full address is imported; notes are found by their old addresses. */
function followOwnAddress(own: string, trail: LinkTrail, use: (file: Attachment) => void): MovedTarget {
  const path = decodeAddress(own);
  const file = path === null ? null : firstOf(linkedPlaces(path, trail), trail.attachments.at);
  if (file === null) {
    const note = path === null ? null : firstOf(linkedPlaces(path, trail), trail.noteFrom);
    return note === null || note === path?.normalize("NFC") ? { kind: "kept" } : { kind: "moved", address: note };
  }
  use(file);
  return { kind: "moved", address: attachmentAddress(file) };
}

/** Whether a root-relative address, from the site or the blog's base path, is still right. */
function isAt(address: string, typed: string, [place]: readonly string[]): boolean {
  return typed.startsWith("/") && address === `/${place ?? ""}`.normalize("NFC");
}

function findFile(path: string, places: readonly string[], { attachments, anywhere }: LinkTrail): Attachment | null {
  return firstOf(places, attachments.at) ?? (anywhere ? attachments.named(path) : null);
}

function findNote(path: string, places: readonly string[], trail: LinkTrail): string | null {
  const { noteAt, noteFrom, noteNamed, noteOfFile } = trail;
  if (isNoteFile(path)) return firstOf(places, noteAt) ?? noteOfFile(path);
  const found = firstOf(places, noteFrom);
  if (found !== null) return found;
  if (isAttachment(path)) return null;
  return firstOf(places, (place) => noteOfFolder(place, noteAt)) ?? noteNamed(path);
}

function listAt(places: readonly string[], { lists }: LinkTrail): string | null {
  return lists === undefined ? null : firstOf(places, (place) => lists.get(`/${place.replace(/\/+$/u, "")}/`) ?? null);
}

/** The note a host shows for a folder. */
function noteOfFolder(folder: string, noteAt: LinkTrail["noteAt"]): string | null {
  const below = folder === "" ? "" : `${folder}/`;
  return firstOf(
    ["README.md", "readme.md", "Readme.md", "index.md"].map((name) => below + name),
    noteAt,
  );
}
