import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { nearestSpelling } from "../../../model/text/nearest-spelling.ts";
import { remembering } from "../../../model/text/remembering.ts";
import { typedInHangul } from "../../../model/text/typed-in-hangul.ts";
import { mergedEntries, mergeKey } from "../../yaml/merged-entries.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { meantBoolean } from "../fields/meant-boolean.ts";
import { knownKeys } from "../known-keys.ts";
import { aliasedKey, nearestKey } from "../nearest-key.ts";
import { saysNothing } from "../says-nothing.ts";
import { bareScalar } from "./bare-scalar.ts";
import { isYesInForm } from "./form-answers.ts";
import { heldByOtherProgram, isHeldState, isNameOfOtherProgram, isNoOrHeldState } from "./held-by-other-program.ts";

/**
 * Recognises an unknown key that was meant to hold back a note or its article: a misspelling of ours, or another
 * program's key. Null for any other. Ignoring it would publish what its author wants to keep private.
 */
export function heldByField(name: string, typed: YamlNode): HoldingField | null {
  if (name === mergeKey) return heldByMerge(typed);
  const latin = nameInHangul(name, knownKeys);
  if (latin !== null) return heldByFieldInHangul(latin, typed);
  if (!mayHold(name, knownKeys)) return null;
  const value = bareScalar(typed);
  return nearlyOurs(name, value) ?? heldByOtherProgram(name, value) ?? hidesArticle(name, value);
}

/** `ㅇㄱㅁㄹㅅ: ㅅ겨ㄷ`, typed while the keyboard was set to Korean. */
function heldByFieldInHangul(latin: string, typed: YamlNode): HoldingField | null {
  const word = typedInHangul(scalarText(typed));
  const inLatin = word === null || typed.kind !== "scalar" ? null : heldByField(latin, { ...typed, value: word });
  return heldByField(latin, typed) ?? inLatin;
}

/** The name of a field that may hold its note back, without any other slip; null for any other name. */
const nameInHangul = remembering((name, keys: readonly string[]): string | null => {
  const latin = typedInHangul(name)?.toLowerCase() ?? null;
  const isName =
    latin !== null && (keys.includes(latin) || aliasedKey(latin, keys) !== null || isNameOfOtherProgram(latin));
  return isName ? latin : null;
});

const ourNames: ReadonlySet<string | null> = new Set(["draft", "published", "unlisted", "article"]);

/** Whether a field of some name holds its note back with any value: most names do not, and recur in all notes. */
const mayHold = remembering(
  (name, keys: readonly string[]) =>
    ourNames.has(nearestKey(name, keys)) || isNameOfOtherProgram(name) || speaksOfArticle(bareName(name)),
);

function heldByMerge(value: YamlNode): HoldingField | null {
  const held = mergedEntries(value).map((entry) => heldByField(entry.key, entry.value));
  return held.find((one) => one !== null) ?? null;
}

function nearlyOurs(name: string, value: YamlNode): HoldingField | null {
  const typed = wordIn(value);
  const meant = meantBoolean(typed);
  // `publisher: X` says who published an article.
  if (isOurs(name, /^publisher$/u)) return null;
  switch (nearestKey(name, knownKeys)) {
    case "draft":
      return meant === true || typed.trim() === "" || isHeldState(typed) || isRespelledDraft(name, typed, meant)
        ? { key: "draft", value: "true" }
        : null;
    case "published":
      return isNoOrHeldState(typed) || neverWords.test(typed.trim()) || isLeftEmpty(name, typed)
        ? { key: "published", value: "false" }
        : null;
    case "unlisted":
      return isYesInForm(typed) ? { key: "unlisted", value: "true" } : null;
    case "article":
      return withheldArticle(typed);
    default:
      return null;
  }
}

/** What a value says, in a list of one too; other lists and fields are no empty value, but say nothing clear. */
function wordIn(value: YamlNode): string {
  const only = value.kind === "list" && value.items.length === 1 ? value.items[0] : value;
  if (only?.kind === "scalar") return scalarText(only);
  return saysNothing(value) ? "" : "…";
}

/** What people write after `publish:` to mean no. */
const neverWords =
  /^(?:never|nope|later|not yet|x|[☐□◻◽⬜]\uFE0F?|\[\s?\]|아직|나중에|보류|안\s?함|안\s?해|하지\s?않음)$/iu;

/** Jekyll does not publish a note with an empty `published:`. */
function isLeftEmpty(name: string, typed: string): boolean {
  return typed.trim() === "" && (aliasedKey(name, ["published"]) !== null || isOurs(name, /^published$/u));
}

/** `Draft: maybe`: our own key in another spelling, with an unclear value. Under the exact key that is an error. */
function isRespelledDraft(name: string, typed: string, meant: boolean | null): boolean {
  return isOurs(name, /^(?:draft|초안|비공개)$/u) && meant === null && typed.trim() !== "";
}

function isOurs(name: string, names: RegExp): boolean {
  return names.test(asItLooks(name).trim().toLowerCase());
}

const withheldModes: ReadonlyMap<string, "link" | "highlights"> = new Map([
  ["link", "link"],
  ["링크", "link"],
  ["링크만", "link"],
  ["highlights", "highlights"],
  ["하이라이트", "highlights"],
  ["형광펜", "highlights"],
]);

/** What people write after `기사:` to mean that it is not shown. */
const hiddenWords = /^(?:none|never|x|싣지않음|싣지않기|안실음|안보임|생략)$/iu;

const hidingNames =
  /^(?:(?:hide|no|withhold)(?:the)?article|article(?:hidden|private|withheld)|기사(?:숨김|숨기기|비공개))$/u;
const showingNames =
  /^(?:show(?:the|full)?article|article(?:visible|public|shown|published)|기사(?:공개|보이기)|(?:기사)?(?:전문|원문)(?:공개|게재|싣기|보이기)|기사(?:전문|원문))$/u;

function speaksOfArticle(bare: string): boolean {
  return hidingNames.test(bare) || showingNames.test(bare);
}

/** `hide_article: true`, `showArticle: false`. */
function hidesArticle(name: string, value: YamlNode): HoldingField | null {
  const typed = scalarText(value);
  const bare = bareName(name);
  const isHidden =
    (isYesInForm(typed) && hidingNames.test(bare)) || (isNoOrHeldState(typed) && showingNames.test(bare));
  return isHidden ? { key: "article", value: "link" } : null;
}

/** How much of an article a word leaves out, even if misspelled; null when it leaves out nothing. */
function withheldArticle(typed: string): HoldingField | null {
  const isHidden = isNoOrHeldState(typed) || hiddenWords.test(typed.replace(/\s/gu, ""));
  if (isHidden) return { key: "article", value: "link" };
  const word = asItLooks(typed).trim().toLowerCase();
  const mode = withheldModes.get(word) ?? withheldModes.get(nearestSpelling(word, ["link", "highlights"]) ?? "");
  return mode === undefined ? null : { key: "article", value: mode };
}
