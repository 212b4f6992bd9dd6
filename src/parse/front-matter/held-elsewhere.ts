import type { HeldKey } from "../../model/problem/rules/front-matter/held.ts";
import { plainSpelling } from "../../model/text/spelling.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import { meantBoolean } from "./fields/meant-boolean.ts";

const heldStates =
  /^(?:drafts?|private|pending|unpublished|archived|hidden|초안|비공개|미공개|임시저장|작성중|숨김|비밀|나만|나만보기|나만공개|onlyme|미완성|미완)$/u;

/** Whether a word in the place of a value is a state in which a note is not published. */
export function isHeldState(typed: string): boolean {
  return heldStates.test(typed.toLowerCase().replace(/\s+/gu, ""));
}

/**
 * What a line of another program says that holds its note back there, under names and words of that program; null for any
 * other line. Case does not count, nor the signs between words: Hugo's names have no case.
 */
export function heldElsewhere(name: string, value: YamlNode): HeldKey | null {
  const bare = bareName(name);
  return isHeld(bare, value) ? { key: "draft", value: "true" } : listedNowhere(bare, value);
}

/** Whether a name is another program's for what stands in no list: a note that says so in our words needs no other. */
export function isHidden(name: string): boolean {
  return bareName(name) === "hidden";
}

/** A name in small letters, without the signs between its words: `publishdate` of `Publish-Date`. */
export function bareName(name: string): string {
  return plainSpelling(name)
    .toLowerCase()
    .replaceAll(/[-_\s]/gu, "");
}

function isHeld(name: string, value: YamlNode): boolean {
  const word = wordOf(value);
  switch (name) {
    case "draft":
    case "isdraft":
    case "hidden":
    case "private":
    case "isprivate":
    case "headless":
    case "unpublished":
    case "unpublish":
    case "notpublished":
    case "nopublish":
    case "donotpublish":
    case "dontpublish":
    case "secret":
    case "hide":
    case "미공개":
    case "숨김":
    case "비밀":
    case "비밀글":
    case "임시":
    case "임시저장":
    case "작성중":
    case "초고":
    case "미완성":
    case "미완":
    case "unfinished":
    case "incomplete":
    case "wip":
      return meantBoolean(word) === true;
    case "publish":
    case "published":
    case "ispublished":
    case "public":
    case "visible":
      return meantBoolean(word) === false;
    // Digital Garden, a plugin of Obsidian, publishes what says so and nothing else.
    case "dgpublish":
      return meantBoolean(word) !== true;
    case "status":
    case "visibility":
    case "access":
    case "poststatus":
    case "state":
    case "poststate":
    case "상태":
    case "글상태":
    case "공개상태":
    case "공개범위":
      return isHeldState(wordOf(onlyOf(value)));
    case "password":
    case "비밀번호":
    case "암호":
      return word !== "";
    case "build":
      return saysOfBuild(value, "render", /^(?:never|link|false|no|off)$/u);
    default:
      return false;
  }
}

/** Hugo says in fields of their own what it makes of a page, and whether lists have it: `build: { list: never }`. */
function saysOfBuild(value: YamlNode, part: string, words: RegExp): boolean {
  if (value.kind !== "fields") return false;
  return value.entries.some((entry) => entry.key.toLowerCase() === part && words.test(wordOf(entry.value)));
}

function listedNowhere(name: string, value: YamlNode): HeldKey | null {
  const isUnlisted =
    (name === "visibility" && wordOf(value) === "unlisted") ||
    (name === "listed" && meantBoolean(wordOf(value)) === false) ||
    // What is listed in its own folder alone is in no list of the whole site, and a site of ours has no other.
    (name === "build" && saysOfBuild(value, "list", /^(?:never|local|false|no|off)$/u));
  return isUnlisted ? { key: "unlisted", value: "true" } : null;
}

/** A word that stands alone in a list: `status: [draft]`. */
function onlyOf(value: YamlNode): YamlNode {
  const only = value.kind === "list" && value.items.length === 1 ? value.items[0] : undefined;
  return only ?? value;
}

function wordOf(value: YamlNode): string {
  return value.kind === "scalar" && value.value !== null ? String(value.value).trim().toLowerCase() : "";
}
