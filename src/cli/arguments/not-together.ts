import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { type OptionForm, optionForms } from "./options.ts";

/** What `--undo` would contradict, or could not answer in. */
const othersOfUndo = [optionForms.fix, optionForms.watch, optionForms.format];

/** The options that cannot be carried out in one command. */
export function notTogether(typed: ReadonlyMap<OptionForm, string>): readonly UsageProblem[] {
  if (!typed.has(optionForms.undo)) return [];
  return othersOfUndo
    .filter((form) => typed.has(form))
    .map(({ flag }) => ({ kind: "not-together", option: "--undo", other: `--${flag}` }));
}
