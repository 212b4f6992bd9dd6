import type { SourcePath } from "../../model/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { ArticleMode, FrontMatter } from "../../model/front-matter.ts";
import type { YamlEntry } from "../yaml-tree.ts";
import { decodeBoolean } from "./fields/boolean.ts";
import { decodeChoice } from "./fields/choice.ts";
import { decodeDate } from "./fields/date.ts";
import type { Decoded, Field } from "./fields/field.ts";
import { decodeList, decodeSingleWordList, decodeWordList } from "./fields/list.ts";
import { decodeSource } from "./fields/source.ts";
import { decodeText } from "./fields/text.ts";
import { type FrontMatterText, placeOfSpan } from "./front-matter-text.ts";
import { type FrontMatterKey, isKnownKey, knownKeys } from "./known-keys.ts";
import { nearestKey } from "./nearest-key.ts";

const articleModes: readonly ArticleMode[] = ["full", "highlights", "link"];

/** Decodes every field a post may have. Of a field written twice the last one counts; `text` says where each value stands. */
export function decodeFields(
  entries: readonly YamlEntry[],
  text: FrontMatterText,
  about: { readonly path: SourcePath; readonly timeZone: string },
): Decoded<FrontMatter> {
  const { path, timeZone } = about;
  const fields = new Map<FrontMatterKey, Field>();
  const diagnostics: Diagnostic[] = [];
  for (const { key, keySpan, value } of entries) {
    if (isKnownKey(key)) fields.set(key, { key, node: value, text, path });
    else diagnostics.push(unknownKey(key, path, placeOfSpan(text, keySpan)));
  }

  function read<Value>(key: FrontMatterKey, decode: (field: Field) => Decoded<Value>): Value | null {
    const field = fields.get(key);
    if (field === undefined) return null;
    const decoded = decode(field);
    diagnostics.push(...decoded.diagnostics);
    return decoded.value;
  }

  const readDate = (field: Field) => decodeDate(field, timeZone);
  const excerpt = read("excerpt", decodeText);
  const value: FrontMatter = {
    title: read("title", decodeText),
    subtitle: read("subtitle", decodeText),
    date: read("date", readDate),
    lastModified: read("last_modified_at", readDate),
    categories: [...(read("category", decodeSingleWordList) ?? []), ...(read("categories", decodeWordList) ?? [])],
    tags: [...(read("tag", decodeSingleWordList) ?? []), ...(read("tags", decodeWordList) ?? [])],
    keywords: read("keywords", decodeWordList) ?? [],
    summary: read("summary", decodeText),
    questions: read("questions", decodeList) ?? [],
    comments: read("comments", decodeBoolean) ?? true,
    permalink: read("permalink", decodeText),
    slug: read("slug", decodeText),
    published: read("published", decodeBoolean) ?? true,
    draft: read("draft", decodeBoolean) ?? false,
    unlisted: read("unlisted", decodeBoolean) ?? false,
    pin: read("pin", decodeBoolean) ?? false,
    language: read("lang", decodeText),
    redirectFrom: read("redirect_from", decodeList) ?? [],
    image: read("image", decodeText),
    description: read("description", decodeText) ?? excerpt,
    articleMode: read("article", (field) => decodeChoice(field, articleModes)),
    source: read("source", (field) => decodeSource(field, timeZone)),
    series: read("series", decodeText),
    answers: read("answers", decodeList) ?? [],
  };
  return { value, diagnostics };
}

function unknownKey(key: string, source: SourcePath, place: Diagnostic["place"]): Diagnostic {
  const suggestion = nearestKey(key, knownKeys);
  return diagnose(
    "front-matter-unknown-key",
    { key: key.slice(0, 60), suggestion, known: knownKeys },
    { source, place },
  );
}
