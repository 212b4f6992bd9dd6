import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { nearestFlag } from "./nearest-flag.ts";
import { optionForms } from "./options.ts";

/** A command line prepared for Node's own parser, and what had to be left out. */
export interface MeantArguments {
  readonly args: readonly string[];
  readonly problems: readonly UsageProblem[];
}

const forms = Object.values(optionForms);

/** Handles what Node's parser would misread: dashes that are text, missing values, options with one dash. */
export function meantArguments(argv: readonly string[]): MeantArguments {
  const { kept, problems } = withoutSingleDashes(argv);
  const args = withEmptyValues(withoutLostValues(kept)).map((word) => (dashedText.test(word) ? `\0${word}` : word));
  return { args, problems };
}

/** A word as it was typed, given one that the parser returned. */
export function typedWord(word: string): string {
  return word.replace(/^\0/u, "");
}

/** A title may begin with a dash (`"- 금리"`); no option is followed by a space. */
const dashedText = /^-+\s/u;

/** An option without a value does not take the next option as its value; it gets an empty one. */
function withEmptyValues(argv: readonly string[]): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.map((word, at) => {
    const takesValue = forms.some(({ flag, value }) => value !== null && word === `--${flag}`);
    return takesValue && at + 1 < end && argv[at + 1]?.startsWith("--") ? `${word}=` : word;
  });
}

/** What follows a misspelt option that takes a value (`--outpt x`) is that value, not a word to report as well. */
function withoutLostValues(argv: readonly string[]): readonly string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.filter((word, at) => at >= end || word.startsWith("-") || !isMisspelledWithValue(argv[at - 1] ?? ""));
}

function isMisspelledWithValue(word: string): boolean {
  const flags = forms.map(({ flag }) => `--${flag}`);
  if (!word.startsWith("--") || flags.includes(word)) return false;
  const nearest = nearestFlag(word, forms);
  return forms.some(({ flag, value }) => value !== null && `--${flag}` === nearest);
}

/** One dash, or any of those that editors and messengers make of two hyphens (`—tags`), before a name. */
const otherDashes = /^(?!--[a-z])[-\u2010-\u2015\u2212\uff0d]{1,3}([a-z][a-z-]+)(?:=|$)/u;

/**
 * A whole option name after one dash (`-output x`) is reported with two; read letter by letter, it would be many
 * options, or words of a title.
 */
function withoutSingleDashes(argv: readonly string[]): {
  readonly kept: readonly string[];
  readonly problems: readonly UsageProblem[];
} {
  const kept: string[] = [];
  const problems: UsageProblem[] = [];
  const rest = [...argv].reverse();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    if (word === "--") return { kept: [...kept, word, ...rest.reverse()], problems };
    const name = otherDashes.exec(word)?.[1];
    const form = forms.find(({ flag }) => flag === name);
    if (form === undefined) kept.push(word);
    else {
      problems.push({ kind: "unknown-option", typed: word.replace(/=.*$/su, ""), nearest: `--${form.flag}` });
      if (form.value !== null && !word.includes("=") && rest.at(-1)?.startsWith("-") === false) rest.pop();
    }
  }
  return { kept, problems };
}
