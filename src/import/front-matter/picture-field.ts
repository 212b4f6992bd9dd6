import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type Attachments, attachmentAddress } from "../attachments.ts";
import type { Attachment } from "../import-plan.ts";
import { firstOf, linkedPlaces, rootsOfNote } from "../links/linked-places.ts";
import { textAt } from "./yaml-values.ts";

/** Names that themes give to the address of a picture among what else they say of it, the surest first. */
const partNames = [
  "path",
  "src",
  "url",
  "image",
  "feature",
  "file",
  "filename",
  "thumbnail",
  "teaser",
  "overlay_image",
];

/** Folders in which themes keep the pictures that front matter calls by a bare name. */
const usualFolders = ["images/", "assets/images/", "assets/img/", "img/", "assets/"];

/** The part of a field that is the address of a picture; null when none is. */
export function picturePart(node: YamlNode): YamlEntry | null {
  if (node.kind !== "fields") return null;
  const found = partNames.flatMap((name) => node.entries.filter((entry) => entry.key === name));
  return found.find(({ value }) => textAt(value) !== null) ?? null;
}

/** Where a picture is from now on that a note of the blog asks for in its front matter; null when the blog does not have it. */
export function movedPictureAddress(
  typed: string,
  from: string,
  { attachments, use }: { readonly attachments: Attachments; readonly use: (file: Attachment) => void },
): string | null {
  if (/^https?:\/\//iu.test(typed)) return typed;
  const inFolders = /^[./]/u.test(typed) ? [] : usualFolders.map((folder) => folder + typed);
  const isName = !typed.includes("/");
  const file =
    firstOf([...linkedPlaces(typed, rootsOfNote(from)), ...inFolders], attachments.at) ??
    (isName ? attachments.named(typed) : null);
  if (file === null) return null;
  use(file);
  return attachmentAddress(file);
}
