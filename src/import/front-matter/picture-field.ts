import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type Attachments, attachmentAddress } from "../attachments.ts";
import type { Attachment } from "../import-plan.ts";
import { firstOf, linkedPlaces, rootsOfNote } from "../links/linked-places.ts";
import { saysYes, textAt } from "./yaml-values.ts";

/** Names that themes use for the address within a picture field, most likely first. */
const partNames = [
  ...["path", "src", "url", "image", "feature", "file", "filename", "thumbnail", "teaser", "overlay_image"],
];

/** Folders where themes keep pictures that front matter names without a path. */
const usualFolders = ["images/", "assets/images/", "assets/img/", "img/", "assets/"];

/** The entry of a field that holds the picture's address; null if none does. */
export function picturePart(node: YamlNode): YamlEntry | null {
  if (node.kind !== "fields") return null;
  const found = partNames.flatMap((name) => node.entries.filter((entry) => entry.key === name));
  return found.find(({ value }) => textAt(value) !== null) ?? null;
}

/** Whether a theme was told to show a post without its picture, as in PaperMod. */
export function isHiddenPicture(node: YamlNode): boolean {
  return saysYes(node, "hidden");
}

/** The value of `image:` for an address as YAML, with what the field says of the picture. */
export function withPictureWords(address: string, node: YamlNode): string {
  const alternative = textAt(node, "alt") ?? textAt(node, "image_description") ?? "";
  const caption = textAt(node, "caption") ?? "";
  const words = [
    ...(alternative.trim() === "" ? [] : [`alt: ${quoted(alternative)}`]),
    ...(caption.trim() === "" ? [] : [`caption: ${quoted(caption)}`]),
  ];
  return words.length === 0 ? address : `{ path: ${address}, ${words.join(", ")} }`;
}

/** Within braces, a comma would end a plain scalar, so that words are always quoted. */
function quoted(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return `'${line.replaceAll("'", "''")}'`;
}

/** What the pictures of a blog are found with. */
export interface PictureFinder {
  readonly attachments: Attachments;
  readonly use: (file: Attachment) => void;
  /** The folder in front of the blog's addresses, with slashes at both ends; none if missing. */
  readonly basePath?: string;
}

/** The new address of a picture named in front matter; null if the blog does not have it. */
export function movedPictureAddress(
  typed: string,
  from: string,
  { attachments, use, basePath = "/" }: PictureFinder,
): string | null {
  if (/^https?:\/\//iu.test(typed)) return typed;
  const inFolders = /^[./]/u.test(typed) ? [] : usualFolders.map((folder) => folder + typed);
  const roots = rootsOfNote(from, { basePath, sources: [], address: null });
  const isName = !typed.includes("/");
  const file =
    firstOf([...linkedPlaces(typed, roots), ...inFolders], attachments.at) ??
    (isName ? attachments.named(typed) : null);
  if (file === null) return null;
  use(file);
  return attachmentAddress(file);
}
