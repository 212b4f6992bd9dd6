import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { knownKeys } from "../known-keys.ts";
import { nearestKey } from "../nearest-key.ts";
import { themeKeys } from "../theme-keys.ts";
import { bareScalar } from "./bare-scalar.ts";
import { ownerWithin } from "./containers.ts";
import { isYesInForm } from "./form-answers.ts";
import { isHeldState, isStateOfNote } from "./held-by-other-program.ts";

/** Names under which the same words mean something else: `topic: draft`, `sector: private`, `연봉: 비공개`. */
const ofOtherMatters =
  /title|name|slug|alias|word|term$|topic|subject|genre|theme|sport|modifier|school|university|sector|network|subnet|cloud|^ip|key$|market|equity|salary|price|amount|funding|revenue|^class$|^mode$|^room$|ownership|^note$|^memo$|^collection$|제목|이름|단어|용어|주제|연봉|급여|가격|금액|매출|비용|투자|학교|회사|메모/u;

/**
 * Recognises a state of the note under a name that nobody knows, or as a name: `workflow: draft`, `열람: 비공개`,
 * `archived: true`. Null where the name is one for another thing or matter, or for a field that we know by another
 * name.
 */
export function heldByState(name: string, value: YamlNode): HoldingField | null {
  if (isNamedState(name, value)) return { key: "draft", value: "true" };
  if (!isStateOfNote(bareScalar(value))) return null;
  const isOfNote =
    !(themeKeys.has(name) || isOfOtherMatters(bareName(name), value)) &&
    ownerWithin(name, "unknown") !== "thing" &&
    nearestKey(name, knownKeys) === null;
  return isOfNote ? { key: "draft", value: "true" } : null;
}

/** `메모: 초안` may be about anything; `메모: 비공개` is said of the note. */
function isOfOtherMatters(bare: string, value: YamlNode): boolean {
  return (
    ofOtherMatters.test(bare) &&
    !(/^(?:note|memo|메모)$/u.test(bare) && /^(?:비공개|private)$/iu.test(scalarText(value).trim()))
  );
}

/** Jekyll's `future: true` publishes. */
function isNamedState(name: string, value: YamlNode): boolean {
  const bare = bareName(name);
  return isYesInForm(scalarText(value)) && bare !== "future" && isHeldState(bare);
}
