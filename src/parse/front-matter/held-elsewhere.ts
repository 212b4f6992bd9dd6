import type { YamlNode } from "../yaml/yaml-tree.ts";
import { meantBoolean } from "./fields/meant-boolean.ts";

/** A line that seems to hold its note back, and how it would be written. */
export interface HeldKey {
  readonly key: "draft" | "published" | "unlisted";
  readonly value: "true" | "false";
}

const heldStates = /^(?:drafts?|private|pending|unpublished|archived|hidden|초안|비공개)$/u;

/**
 * What a line of another program says that holds its note back there, under names and words of that program; null for any
 * other line. Case does not count, nor the signs between words: Hugo's names have no case.
 */
export function heldElsewhere(name: string, value: YamlNode): HeldKey | null {
  return isHeld(nameOf(name), value) ? { key: "draft", value: "true" } : listedNowhere(name, value);
}

/** Whether a name is another program's for what stands in no list: a note that says so in our words needs no other. */
export function isHidden(name: string): boolean {
  return nameOf(name) === "hidden";
}

function nameOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/gu, "");
}

function isHeld(name: string, value: YamlNode): boolean {
  const word = wordOf(value);
  switch (name) {
    case "draft":
    case "isdraft":
    case "hidden":
    case "private":
    case "headless":
      return meantBoolean(word) === true;
    case "publish":
    case "published":
    case "ispublished":
    case "public":
      return meantBoolean(word) === false;
    // Digital Garden, a plugin of Obsidian, publishes what says so and nothing else.
    case "dgpublish":
      return meantBoolean(word) !== true;
    case "status":
    case "visibility":
      return heldStates.test(word);
    case "password":
      return word !== "";
    case "build":
      return value.kind === "fields" && value.entries.some((entry) => entry.key === "render" && isNever(entry.value));
    default:
      return false;
  }
}

function isNever(value: YamlNode): boolean {
  return /^(?:never|link|false|no|off)$/u.test(wordOf(value));
}

function listedNowhere(name: string, value: YamlNode): HeldKey | null {
  return nameOf(name) === "visibility" && wordOf(value) === "unlisted" ? { key: "unlisted", value: "true" } : null;
}

function wordOf(value: YamlNode): string {
  return value.kind === "scalar" && value.value !== null ? String(value.value).trim().toLowerCase() : "";
}
