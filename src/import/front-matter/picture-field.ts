import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type Attachments, attachmentAddress } from "../attachments.ts";
import type { Attachment } from "../import-plan.ts";
import { firstOf, linkedPlaces, rootsOfNote } from "../links/linked-places.ts";
import { textAt } from "./yaml-values.ts";

/** Names that themes use for the address within a picture field, most likely first. */
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

/** Folders where themes keep pictures that front matter names without a path. */
const usualFolders = ["images/", "assets/images/", "assets/img/", "img/", "assets/"];

/** The entry of a field that holds the picture's address; null if none does. */
export function picturePart(node: YamlNode): YamlEntry | null {
  if (node.kind !== "fields") return null;
  const found = partNames.flatMap((name) => node.entries.filter((entry) => entry.key === name));
  return found.find(({ value }) => textAt(value) !== null) ?? null;
}

/** The new address of a picture named in front matter; null if the blog does not have it. */
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
