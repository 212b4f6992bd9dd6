import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { optionForms } from "./options.ts";

const comma = /[,，]/u;

/**
 * Reports tags that the shell split at a space, after a comma (`--tags economy, AI`) or below a title that was already
 * given (`"The rate" --tags economy AI`): the rest would become part of the title.
 */
export function partedTags(argv: readonly string[]): readonly UsageProblem[] {
  const at = argv.findIndex((word) => word === "--tags" || word.startsWith("--tags="));
  if (at === -1) return [];
  const [first = "", ...rest] = argv
    .slice(at)
    .join("\0")
    .replace(/^--tags[=\0]/u, "")
    .split("\0");
  const isTitled = hasTitle(argv.slice(0, at));
  const words = [first];
  for (const word of rest) {
    const goesOn = isTitled || comma.test(words.at(-1)?.slice(-1) ?? "") || comma.test(word.charAt(0));
    if (!goesOn || word.startsWith("-")) break;
    words.push(word);
  }
  return words.length === 1 || first.startsWith("-")
    ? []
    : [{ kind: "new", problem: { kind: "parted-tags", typed: words.join(" ") } }];
}

/** Whether words beside the command and the values of options are among those typed. */
function hasTitle(typed: readonly string[]): boolean {
  const words = typed.filter((word, at) => !word.startsWith("-") && !takesValue(typed[at - 1]));
  return words.length > 1;
}

function takesValue(word: string | undefined): boolean {
  return Object.values(optionForms).some(({ flag, value }) => value !== null && word === `--${flag}`);
}
