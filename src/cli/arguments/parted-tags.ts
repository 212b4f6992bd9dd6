import type { UsageProblem } from "../../model/words/usage-problem.ts";

const comma = /[,，]/u;

/**
 * Reports tags that the shell split at a space after a comma (`--tags economy, AI`): the rest would become part of the
 * title.
 */
export function partedTags(argv: readonly string[]): readonly UsageProblem[] {
  const at = argv.findIndex((word) => word === "--tags" || word.startsWith("--tags="));
  if (at === -1) return [];
  const [first = "", ...rest] = argv
    .slice(at)
    .join("\0")
    .replace(/^--tags[=\0]/u, "")
    .split("\0");
  const words = [first];
  for (const word of rest) {
    const goesOn = comma.test(words.at(-1)?.slice(-1) ?? "") || comma.test(word.charAt(0));
    if (!goesOn || word.startsWith("-")) break;
    words.push(word);
  }
  return words.length === 1 ? [] : [{ kind: "new", problem: { kind: "parted-tags", typed: words.join(" ") } }];
}
