import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import {
  isHiddenPicture,
  movedPictureAddress,
  type PictureFinder,
  picturePart,
  withPictureWords,
} from "./picture-field.ts";
import { momentText, readMoment } from "./read-moment.ts";
import { textAt, valueAt, valueIgnoringCase } from "./yaml-values.ts";

/** What a note's front matter is translated with. */
export interface Translation extends PictureFinder {
  readonly timeZone: string;
}

/** Converts another program's value to YAML; null if it has no equivalent here. */
type FieldReader = (typed: string, draft: NoteDraft, translation: Translation) => string | null;

interface ForeignField {
  readonly key: string;
  /** Names used by Hugo, Hexo, Gatsby, Astro, Obsidian and their themes, most likely first. */
  readonly names: readonly string[];
  readonly read: FieldReader;
}

const publishingDates = [
  ...["pubDatetime", "pubDate", "publishDate", "publishedAt", "published_at", "published", "publishedDate"],
  ...["date_published", "released_at", "releasedAt"],
];

const dateField: ForeignField = {
  key: "date",
  names: [
    ...["date", "created", "created_at", "createdAt", "date created"],
    ...publishingDates,
    ...["updated", "modified"],
  ],
  read: readDate,
};

const pictureField: ForeignField = {
  key: "image",
  names: [
    ...["cover", "coverImage", "cover_image", "heroImage", "ogImage", "thumbnail", "featured_image", "featuredImage"],
    ...["banner", "featureimage", "images", "header", "feature_image", "feature-img", "cover-img", "thumbnail-img"],
    ...["share-img", "header-img", "background", "img"],
    // Tranquilpeak's, Fluid's and Volantis's.
    ...["thumbnailImage", "index_img", "headimg"],
  ],
  read: readPicture,
};

const modifiedField: ForeignField = {
  key: "last_modified_at",
  names: [
    ...["lastmod", "updated", "update", "updated_at", "updatedAt", "updatedDate", "modDatetime", "modified"],
    ...["date modified", "date_updated", "last_modified", "lastModified", "last-updated", "last_updated"],
    ...["lastUpdated"],
  ],
  read: readDate,
};

const otherFields: readonly ForeignField[] = [
  { key: "title", names: ["title"], read: yamlScalar },
  modifiedField,
  { key: "slug", names: ["postSlug"], read: yamlScalar },
  // Hexo's and VuePress' number is the post's place among those above the others.
  {
    key: "pin",
    names: ["pinned", "sticky"],
    read: (typed) => (/^(?:true|0*[1-9]\d*)$/iu.test(typed) ? "true" : null),
  },
  {
    key: "lang",
    names: ["language", "locale"],
    read: (typed) => (/^[a-z]{2}(?:-[a-z0-9]{2,8})*$/iu.test(typed) ? typed : null),
  },
  pictureField,
];

/** Adds Saegim's fields for another program's, except the date; the originals stay. */
export function translateFields(draft: NoteDraft, translation: Translation): NoteDraft {
  return otherFields.reduce((before, field) => translate(before, field, translation) ?? before, draft);
}

/** Translates a Jekyll theme's picture and modification date. */
export function translateThemeFields(draft: NoteDraft, translation: Translation): NoteDraft {
  const fields = [pictureField, modifiedField];
  return fields.reduce((before, field) => translate(before, field, translation) ?? before, draft);
}

/** Sets the picture of a note that names none; `cover` is null if there is none. */
export function withCover(draft: NoteDraft, cover: string | null, translation: Translation): NoteDraft {
  const value = cover === null || isSaid(draft, pictureField.key) ? null : readPicture(cover, draft, translation);
  return value === null ? draft : withField(draft, pictureField.key, value, "field-translated");
}

/** Dates a note by another program's field, as `typed` in the blog; null if there is none. */
export function translateDate(draft: NoteDraft, translation: Translation, typed = draft): NoteDraft | null {
  return translate(draft, dateField, translation, typed);
}

/** Dates a note by a field that tells its program when to publish it, whatever day its name has. */
export function translatePublishingDate(draft: NoteDraft, translation: Translation): NoteDraft | null {
  return translate(draft, { ...dateField, names: publishingDates }, translation);
}

function translate(
  draft: NoteDraft,
  { key, names, read }: ForeignField,
  translation: Translation,
  typed = draft,
): NoteDraft | null {
  if (isSaid(draft, key)) return null;
  const fields = frontMatterFields(typed.text);
  const found = firstRead(fields, names, (text) => read(text, draft, translation));
  if (found === null) return null;
  const value = key === pictureField.key ? withPictureWords(found.value, found.node) : found.value;
  return withField(draft, key, value, "field-translated");
}

/** Whether a note already has one of Saegim's fields, in any form. */
function isSaid({ text }: NoteDraft, key: string): boolean {
  const value = valueAt(frontMatterFields(text), key);
  return value !== null && (value.kind !== "scalar" || textAt(value) !== null);
}

function firstRead(
  fields: YamlNode | null,
  names: readonly string[],
  read: (typed: string) => string | null,
): { readonly value: string; readonly node: YamlNode } | null {
  for (const name of names) {
    const node = valueIgnoringCase(fields, name);
    const typed = node === null || isHiddenPicture(node) ? null : firstText(node);
    const value = typed === null ? null : read(typed);
    if (node !== null && value !== null) return { value, node };
  }
  return null;
}

/** A text, a picture entry's address, the day that MkDocs has below `date:`, or the first of a list. */
function firstText(node: YamlNode): string | null {
  const [first = null] = node.kind === "list" ? node.items : [];
  return textAt(node) ?? textAt(picturePart(node)?.value ?? null) ?? textAt(node, "created") ?? textAt(first);
}

function readDate(typed: string, _draft: NoteDraft, { timeZone }: Translation): string | null {
  const moment = readMoment(typed, timeZone);
  return moment === null ? null : momentText(moment);
}

/** The new address of one of the blog's pictures, or a web address. */
function readPicture(typed: string, { from }: NoteDraft, translation: Translation): string | null {
  // Obsidian plugins write it as an embed: `"![[picture.png]]"`.
  const [, named = typed] = /^!?\[\[([^[\]|#]+)(?:\|[^[\]]*)?\]\]$/u.exec(typed) ?? [];
  const address = movedPictureAddress(named, from, translation);
  return address === null ? null : yamlScalar(address);
}
