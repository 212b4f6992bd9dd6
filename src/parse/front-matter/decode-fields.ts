import type { SourcePath } from "../../model/address/addresses.ts";
import type { ArticleMode, FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { noteDate } from "../note-date.ts";
import type { ParseSettings } from "../parse-settings.ts";
import type { YamlEntry, YamlNode } from "../yaml/yaml-tree.ts";
import { decodeBoolean } from "./fields/boolean.ts";
import { decodeChoice } from "./fields/choice.ts";
import { decodeDate } from "./fields/date.ts";
import type { Decoded, Field } from "./fields/field.ts";
import { decodeImage } from "./fields/image.ts";
import { decodeList, decodeSingleWordList, decodeWordList } from "./fields/list.ts";
import { decodeSource } from "./fields/source.ts";
import { decodeText } from "./fields/text.ts";
import { type FrontMatterText, placeOfSpan, spelledAs } from "./front-matter-text.ts";
import { heldByField } from "./held/held-by-field.ts";
import { isHidden } from "./held/held-by-other-program.ts";
import { heldUntil } from "./held/held-until.ts";
import { type FrontMatterKey, isKnownKey, knownKeys, listKeys } from "./known-keys.ts";
import { meantKey, nearestKey } from "./nearest-key.ts";
import { themeKeys } from "./theme-keys.ts";

/** What the reading of fields depends on. */
export type FieldSettings = Pick<ParseSettings, "timeZone" | "longestList">;

const articleModes: readonly ArticleMode[] = ["full", "highlights", "link"];

/** Decodes every field a post may have. Of a field written twice the last one counts; `written` says where each value stands. */
export function decodeFields(
  entries: readonly YamlEntry[],
  written: FrontMatterText,
  about: { readonly path: SourcePath; readonly settings: FieldSettings },
): Decoded<FrontMatter> {
  const { path } = about;
  const { timeZone, longestList } = about.settings;
  const fields = new Map<FrontMatterKey, Field>();
  const diagnostics: Diagnostic[] = [];
  for (const { key, value } of entries) {
    if (isKnownKey(key) && !isLeftBlank(key, value, written))
      fields.set(key, { key, node: value, text: written, path, longestList });
  }

  function read<Value>(key: FrontMatterKey, decode: (field: Field) => Decoded<Value>, absent: Value): Value {
    const field = fields.get(key);
    if (field === undefined) return absent;
    const decoded = decode(field);
    diagnostics.push(...decoded.diagnostics);
    return decoded.value;
  }

  const text = (key: FrontMatterKey) => read(key, decodeText, null);
  const date = (key: FrontMatterKey) => read(key, (field) => decodeDate(field, timeZone), null);
  const yesOrNo = (key: FrontMatterKey, usual: boolean) => read(key, (field) => decodeBoolean(field, usual), usual);
  const excerpt = text("excerpt");
  const value: FrontMatter = {
    title: text("title"),
    subtitle: text("subtitle"),
    date: date("date"),
    lastModified: date("last_modified_at"),
    // In the order of Jekyll, whose addresses hold them.
    categories: [...read("categories", decodeWordList, []), ...read("category", decodeSingleWordList, [])],
    tags: [...read("tag", decodeSingleWordList, []), ...read("tags", decodeWordList, [])],
    keywords: read("keywords", decodeWordList, []),
    summary: text("summary"),
    questions: read("questions", decodeList, []),
    comments: yesOrNo("comments", false),
    permalink: read("permalink", decodePermalink, null),
    slug: text("slug"),
    published: yesOrNo("published", true),
    draft: yesOrNo("draft", false),
    unlisted: yesOrNo("unlisted", false),
    pin: yesOrNo("pin", false),
    language: text("lang"),
    redirectFrom: read("redirect_from", decodeList, []),
    image: read("image", decodeImage, null),
    description: text("description") ?? excerpt,
    articleMode: read("article", (field) => decodeChoice(field, articleModes), null),
    source: read("source", (field) => decodeSource(field, timeZone), null),
    series: text("series"),
    aliases: read("aliases", decodeList, []),
    answers: read("answers", decodeList, []),
  };
  const unread = unreadKeys(entries, { frontMatter: value, text: written, path, timeZone });
  return { value, diagnostics: [...unread, ...diagnostics] };
}

/** What the names that are none of ours are judged by. */
interface ReadFields {
  readonly frontMatter: FrontMatter;
  readonly text: FrontMatterText;
  readonly path: SourcePath;
  readonly timeZone: string;
}

function unreadKeys(entries: readonly YamlEntry[], read: ReadFields): readonly Diagnostic[] {
  const { frontMatter, text, path } = read;
  const names = new Set(entries.map(({ key }) => key));
  const isHeld = frontMatter.draft || !frontMatter.published;
  const ownDay = isHeld ? null : (noteDate({ path }, frontMatter).date?.value ?? null);
  return entries
    .filter(({ key }) => !isKnownKey(key))
    .map((entry) => {
      const where = { source: path, place: placeOfSpan(text, entry.keySpan) };
      const held = ownDay === null ? null : heldUntil(entry, ownDay, read);
      if (held === null) return unreadKey(entry, names, where);
      const facts = { typed: entry.key.slice(0, 60), ...held, isDated: frontMatter.date !== null };
      return diagnose("front-matter-held-day", facts, where);
    });
}

/** No number is an address, and that is told of it: that YAML takes it for a number need not be told as well. */
function decodePermalink(field: Field): ReturnType<typeof decodeText> {
  const { value, diagnostics } = decodeText(field);
  return { value, diagnostics: diagnostics.filter(({ rule }) => rule !== "front-matter-not-text") };
}

/** Fields that a template for new posts offers and that a note may do without. */
const optionalTexts: ReadonlySet<string> = new Set([
  "subtitle",
  "summary",
  "description",
  "excerpt",
  "image",
  "series",
]);

/** True when nothing stands after the colon of a field that need not be filled in: `tags:`. */
export function isLeftBlank(key: string, node: YamlNode, written: FrontMatterText): boolean {
  if (!listKeys.has(key) && !optionalTexts.has(key)) return false;
  return node.kind === "scalar" && node.value === null && spelledAs(written, node).trim() === "";
}

/** No program has names in Hangul: those are of the author, who may have meant ours. */
const isOfPrograms = /^[\w -]+$/u;

/** A name of another program is told as such where the note says the same in a name of ours already. */
function unreadKey(
  { key, value }: Pick<YamlEntry, "key" | "value">,
  names: ReadonlySet<string>,
  where: Pick<Diagnostic, "source" | "place">,
): Diagnostic {
  const held = heldByField(key, value);
  if (held !== null && !isSaidRightly(key, held, names))
    return diagnose("front-matter-held-key", { typed: key.slice(0, 60), ...held }, where);
  const isSaid = isOfPrograms.test(key) && names.has(meantKey(key, knownKeys) ?? "");
  if (themeKeys.has(key) || isSaid) return diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, where);
  const suggestion = nearestKey(key, knownKeys);
  const isTaken = suggestion !== null && names.has(suggestion);
  const facts = { key: key.slice(0, 60), suggestion, isTaken, known: null, notes: 1 };
  return diagnose("front-matter-unknown-key", facts, where);
}

/** Whether the note says itself whether it is held back, or its article; of a hidden note it is enough to say that no list has it. */
function isSaidRightly(key: string, held: HoldingField, names: ReadonlySet<string>): boolean {
  if (held.key === "article") return names.has("article");
  const isOfLists = held.key === "unlisted" || isHidden(key);
  return names.has("draft") || names.has("published") || (isOfLists && names.has("unlisted"));
}
