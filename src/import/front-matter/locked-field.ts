import { bareName } from "../../model/text/bare-name.ts";
import { isYesInForm } from "../../parse/front-matter/held/form-answers.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt, textsOf } from "./yaml-values.ts";

const switches = /^(?:is)?encrypt(?:ed|ion)?$/u;
const passwords = /^(?:passwords|passwd|pwd|enc(?:rypt(?:ion)?)?(?:pwd|password|passwd|key))$/u;

/** Whether a field is a plugin's for a post that is read with a password: `encrypt: true`, `enc_pwd: 1234`. */
export function isLocked(name: string, value: YamlNode): boolean {
  const bare = bareName(name);
  if (switches.test(bare)) return isYesInForm(textAt(value) ?? "");
  return passwords.test(bare) && textsOf(value).some((text) => text.trim() !== "");
}
