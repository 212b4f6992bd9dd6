import type { NewProblem } from "../../model/words/new-problem.ts";

/** An option's value, null when unusable, and what is wrong with it. */
export interface OptionReading<Value> {
  readonly value: Value | null;
  readonly problems: readonly NewProblem[];
}

export const notGiven: OptionReading<never> = { value: null, problems: [] };
