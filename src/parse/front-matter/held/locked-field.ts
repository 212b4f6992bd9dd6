import { bareName } from "../../../model/text/bare-name.ts";
import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { isYesInForm } from "./form-answers.ts";

const switches =
  /^(?:(?:is)?encrypt(?:ed|ion)?|(?:needs?|requires?)password|password(?:required|protected|needed)|(?:is)?confidential|대외비)$/u;
const passwords =
  /^(?:(?:post|page|article|read|view|access)?(?:passwords?|passwd|passcode|pwd)|pw|enc(?:rypt(?:ion)?)?(?:pwd|password|passwd|key)|비밀번호|비번|암호)$/u;
/** Reco, a theme of VuePress, has a list of them. */
const hashes = /^keys$/u;
const hash = /^[\da-f]{32}$/iu;

/** Whether a field says that its note is read with a password: `encrypt: true`, `passwd: 1234`, `password: [a, b]`. */
export function isLocked(name: string, value: YamlNode): boolean {
  const bare = bareName(name);
  const words = wordsOf(value);
  if (switches.test(bare)) return words.some(isYesInForm);
  if (hashes.test(bare)) return words.length > 0 && words.every((word) => hash.test(word));
  return passwords.test(bare) && words.length > 0;
}

/** Whether a field of this name may say so. */
export function isNameOfLock(name: string): boolean {
  const bare = bareName(name);
  return switches.test(bare) || passwords.test(bare) || hashes.test(bare);
}

function wordsOf(value: YamlNode): readonly string[] {
  const items = value.kind === "list" ? value.items : [value];
  const words = items.map((item) => asItLooks(scalarText(item)).trim());
  return words.filter((word) => word !== "");
}
