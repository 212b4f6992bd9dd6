import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { type Owner, ownerWithin } from "./containers.ts";
import { isYesInForm } from "./form-answers.ts";
import { heldByField } from "./held-by-field.ts";
import { isNoOrHeldState } from "./held-by-other-program.ts";
import { heldByState } from "./held-by-state.ts";
import { heldByNested } from "./held-within.ts";

/**
 * Recognises an unknown key of front matter that was meant to hold back a note or its article, also in dotted or
 * doubled spelling (`params.draft`, `draft(초안)`), or by its value alone. Null for any other.
 */
export function heldByAnyName(name: string, value: YamlNode): HoldingField | null {
  return (
    heldByField(name, value) ?? heldByDotted(name, value) ?? heldByDoubled(name, value) ?? heldByState(name, value)
  );
}

/** Longer names are no such spelling. */
const longest = 60;

/** `params.draft: true` is `params: { draft: true }`, and `repo.private: true` the repository's. */
function heldByDotted(name: string, value: YamlNode): HoldingField | null {
  const parts = name.length > longest ? [] : name.split(".").map((part) => part.trim());
  const key = parts.at(-1) ?? "";
  if (parts.length < 2 || key === "") return null;
  const around = parts.slice(0, -1);
  const owner = around.reduce<Owner>((outer, part) => ownerWithin(part, outer), "unknown");
  const entry = { key, value, keySpan: { start: 0, end: 0 } };
  return heldByNested({ entry, within: around.at(-1) ?? "", owner, isMerged: false });
}

/** Signs between a name and the same in other words. */
const between = /[()（）[\]/|,]+/u;

function heldByDoubled(name: string, value: YamlNode): HoldingField | null {
  const parts = name.length > longest ? [] : name.split(between).map((part) => part.trim());
  const names = parts.filter((part) => part !== "");
  if (parts.length < 2 || !isClear(value) || names.some((part) => ownerWithin(part, "unknown") === "thing"))
    return null;
  return names.map((part) => heldByField(part, value)).find((held) => held !== null) ?? null;
}

/** `관련(초안): 링크` says nothing of the note. */
function isClear(value: YamlNode): boolean {
  const typed = scalarText(value);
  return isYesInForm(typed) || isNoOrHeldState(typed);
}
