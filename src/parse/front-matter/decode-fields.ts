import type { SourcePath } from "../../model/address/addresses.ts";
import type { ArticleMode, FrontMatter } from "../../model/note/front-matter.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { ParseSettings } from "../parse-settings.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { decodeBoolean } from "./fields/boolean.ts";
import { decodeChoice } from "./fields/choice.ts";
import { decodeDate } from "./fields/date.ts";
import type { Decoded, Field } from "./fields/field.ts";
import { decodeImage, decodeImageWords } from "./fields/image.ts";
import { decodeList, decodeSingleWordList, decodeWordList } from "./fields/list.ts";
import { decodePublished, withPublishedDay } from "./fields/published.ts";
import { decodeQuestions } from "./fields/questions.ts";
import { decodeSeries } from "./fields/series.ts";
import { decodeSource } from "./fields/source.ts";
import { decodeText } from "./fields/text.ts";
import type { FrontMatterText } from "./front-matter-text.ts";
import { type FrontMatterKey, isKnownKey } from "./known-keys.ts";
import { isLeftBlank } from "./left-blank.ts";
import { unreadKeys } from "./unread-keys.ts";

/** What the reading of fields depends on. */
export type FieldSettings = Pick<ParseSettings, "timeZone" | "longestList">;

const articleModes: readonly ArticleMode[] = ["full", "highlights", "link"];

/** The note's path, and the settings for its fields. */
interface About {
  readonly path: SourcePath;
  readonly settings: FieldSettings;
}

/**
 * Decodes every field a post may have. If a field is repeated, the last one counts; `written` says where each value
 * stands.
 */
export function decodeFields(
  entries: readonly YamlEntry[],
  written: FrontMatterText,
  about: About,
): Decoded<FrontMatter> {
  const { path } = about;
  const { timeZone } = about.settings;
  const fields = fieldsIn(entries, written, about);
  const diagnostics: Diagnostic[] = [];
  const read = <Value>(key: FrontMatterKey, decode: (field: Field) => Decoded<Value>, absent: Value): Value => {
    const field = fields.get(key);
    if (field === undefined) return absent;
    const { value, diagnostics: problems } = decode(field);
    diagnostics.push(...problems);
    return value;
  };
  const text = (key: FrontMatterKey) => read(key, decodeText, null);
  const date = (key: FrontMatterKey) => read(key, (field) => decodeDate(field, timeZone), null);
  const yesOrNo = (key: FrontMatterKey, usual: boolean) => read(key, (field) => decodeBoolean(field, usual), usual);
  const excerpt = text("excerpt");
  const imageAlternative = read("image", (field) => decodeImageWords(field, "alt"), null);
  const imageCaption = read("image", (field) => decodeImageWords(field, "caption"), null);
  const decoded: FrontMatter = {
    title: text("title"),
    subtitle: text("subtitle"),
    date: date("date"),
    lastModified: date("last_modified_at"),
    // In Jekyll's order, because Jekyll's addresses contain them.
    categories: [...read("categories", decodeWordList, []), ...read("category", decodeSingleWordList, [])],
    tags: [...read("tag", decodeSingleWordList, []), ...read("tags", decodeWordList, [])],
    keywords: read("keywords", decodeWordList, []),
    summary: text("summary"),
    questions: read("questions", decodeQuestions, []),
    comments: yesOrNo("comments", false),
    permalink: read("permalink", decodePermalink, null),
    slug: text("slug"),
    published: read("published", (field) => decodePublished(field, timeZone), true),
    draft: yesOrNo("draft", false),
    unlisted: yesOrNo("unlisted", false),
    pin: yesOrNo("pin", false),
    language: text("lang"),
    redirectFrom: read("redirect_from", decodeList, []),
    image: read("image", decodeImage, null),
    ...(imageAlternative !== null && { imageAlternative }),
    ...(imageCaption !== null && { imageCaption }),
    description: text("description") ?? excerpt,
    articleMode: read("article", (field) => decodeChoice(field, articleModes), null),
    source: read("source", (field) => decodeSource(field, timeZone), null),
    series: read("series", decodeSeries, null),
    aliases: read("aliases", decodeList, []),
    answers: read("answers", decodeList, []),
    ...(!yesOrNo("render_with_liquid", true) && { rendersLiquid: false as const }),
  };
  const { value, diagnostics: ofDay } = withPublishedDay(decoded, fields, timeZone);
  const unread = unreadKeys(entries, { frontMatter: value, text: written, path, timeZone });
  return { value, diagnostics: [...unread, ...diagnostics, ...ofDay] };
}

/** The fields that are present and not blank, the last of each name. */
function fieldsIn(
  entries: readonly YamlEntry[],
  written: FrontMatterText,
  { path, settings: { longestList } }: About,
): ReadonlyMap<FrontMatterKey, Field> {
  const fields = new Map<FrontMatterKey, Field>();
  for (const { key, value } of entries) {
    if (isKnownKey(key) && !isLeftBlank(key, value, written))
      fields.set(key, { key, node: value, text: written, path, longestList });
  }
  return fields;
}

/** A number is reported as no address, so YAML's reading it as a number need not be reported too. */
function decodePermalink(field: Field): ReturnType<typeof decodeText> {
  const { value, diagnostics } = decodeText(field);
  return { value, diagnostics: diagnostics.filter(({ rule }) => rule !== "front-matter-not-text") };
}
