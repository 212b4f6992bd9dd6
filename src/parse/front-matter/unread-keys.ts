import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import type { FrontMatter } from "../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { noteDate } from "../note-date.ts";
import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlEntry, YamlNode } from "../yaml/yaml-tree.ts";
import { decidedKeys } from "./decided-keys.ts";
import { type FrontMatterText, placeOfSpan } from "./front-matter-text.ts";
import { heldByAnyName } from "./held/held-by-any-name.ts";
import { isHidden } from "./held/held-by-other-program.ts";
import { heldUntil, isUnclearDay } from "./held/held-until.ts";
import { lastDay } from "./held/last-day.ts";
import { saysShown } from "./held/says-shown.ts";
import { isKnownKey, isSourceKey, knownKeys, sourceKeys } from "./known-keys.ts";
import { aliasedKey, nearestKey } from "./nearest-key.ts";
import { saysNothing } from "./says-nothing.ts";
import { themeKeys } from "./theme-keys.ts";

/** What the unknown keys of a post are judged by. */
interface ReadFields {
  readonly frontMatter: FrontMatter;
  readonly text: FrontMatterText;
  readonly path: SourcePath;
  readonly timeZone: string;
}

/**
 * Reports every key that is not read: another program's, a misspelt one, and one that was meant to hold the note back.
 */
export function unreadKeys(entries: readonly YamlEntry[], read: ReadFields): readonly Diagnostic[] {
  const { frontMatter, text, path } = read;
  const decided = decidedKeys(entries);
  const names = new Set(entries.map(({ key }) => key));
  const unknown = entries.filter(
    (entry) => !isReadKey(entry, decided) && !isDispensable(entry, names) && !saysShown(entry.key, entry.value),
  );
  if (unknown.length === 0) return [];
  const isHeld = frontMatter.draft || !frontMatter.published;
  const ownDay = isHeld ? null : (noteDate({ path }, frontMatter).date?.value ?? null);
  return unknown.map((entry) => {
    const where = { source: path, place: placeOfSpan(text, entry.keySpan) };
    const held = ownDay === null ? null : heldUntil(entry, ownDay, read);
    if (held === null && ownDay !== null && isUnclearDay(entry, text))
      return diagnose("front-matter-held-key", { typed: entry.key.slice(0, 60), key: "draft", value: "true" }, where);
    if (held === null)
      return withLastDay(unreadKey(entry, { names, decided }, where), isHeld ? null : lastDay(entry, read));
    const facts = { typed: entry.key.slice(0, 60), ...held, isDated: frontMatter.date !== null };
    return diagnose("front-matter-held-day", facts, where);
  });
}

/** Blogs name a template in `layout:`; some name a state in it, `layout: draft`. */
function isReadKey({ key, value }: YamlEntry, decided: ReadonlySet<string>): boolean {
  const held = key === "layout" ? heldByAnyName(key, value) : null;
  return isKnownKey(key) && (held === null || isSaidRightly(key, held, decided));
}

function withLastDay(unread: Diagnostic, day: StudyDate | null): Diagnostic {
  if (day === null || unread.rule !== "front-matter-unknown-key") return unread;
  return diagnose(unread.rule, { ...unread.facts, lastDay: day }, unread);
}

/** No program has keys in Hangul: those are the author's own, who may have meant ours. */
const keyOfProgram = /^[\w -]+$/u;

/** Keys that a note goes without as well; whether it is published, and when, is no such matter. */
const dispensable: ReadonlySet<string> = new Set("image last_modified_at lang slug series description".split(" "));

/**
 * Another program's name for one of our keys that the note has, too, as an import leaves it, or that a template left
 * without a value: nobody misses what it would say.
 */
function isDispensable({ key, value }: YamlEntry, names: ReadonlySet<string>): boolean {
  const own = keyOfProgram.test(key) ? aliasedKey(key, knownKeys) : null;
  return own !== null && dispensable.has(own) && (names.has(own) || saysNothing(value));
}

/** The keys of a post, and those of them that have a value. */
interface WrittenKeys {
  readonly names: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
}

/** Another program's key is reported as such if the note already has our key for it. */
function unreadKey(
  { key, value }: Pick<YamlEntry, "key" | "value">,
  { names, decided }: WrittenKeys,
  where: Pick<Diagnostic, "source" | "place">,
): Diagnostic {
  const held = heldByAnyName(key, value);
  if (held !== null && !isSaidRightly(key, held, decided))
    return diagnose("front-matter-held-key", { typed: key.slice(0, 60), ...held }, where);
  const isSaid = keyOfProgram.test(key) && names.has(aliasedKey(key, knownKeys) ?? "");
  if (themeKeys.has(key) || isSaid) return diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, where);
  const suggestion = isOfSource(key, value) ? "source" : nearestKey(key, knownKeys);
  const isTaken = suggestion !== null && names.has(suggestion);
  const facts = { key: key.slice(0, 60), suggestion, isTaken, known: null, notes: 1 };
  return diagnose("front-matter-unknown-key", facts, where);
}

const webAddress = /^https?:\/\//iu;

/** Whether a key names a part of `source:`, as `언론사:` does, or `url:` before the address of a page elsewhere. */
function isOfSource(key: string, value: YamlNode): boolean {
  const part = isSourceKey(key) ? key : aliasedKey(key, sourceKeys);
  if (part === "url") return webAddress.test(scalarText(value));
  return part !== null && aliasedKey(key, knownKeys) === null && !isKnownKey(key.toLowerCase());
}

/**
 * Whether a known key already says that the note or its article is held back; for a hidden note `unlisted:` is enough.
 */
function isSaidRightly(key: string, held: HoldingField, decided: ReadonlySet<string>): boolean {
  if (held.key === "article") return decided.has("article");
  const isOfLists = held.key === "unlisted" || isHidden(key);
  return decided.has("draft") || decided.has("published") || (isOfLists && decided.has("unlisted"));
}
