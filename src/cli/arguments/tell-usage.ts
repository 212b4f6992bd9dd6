import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { type UsageProblem, usageSentences } from "../../model/words/usage-problem.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import type { CommandName } from "./options.ts";

/** Where to report, and about which command. */
export interface Listener {
  readonly io: CommandIo;
  readonly language: Language;
  readonly command: CommandName | null;
}

/** Reports everything wrong with a command as typed, and where to find its help. */
export function tellUsage(problems: readonly UsageProblem[], { io, language, command }: Listener): void {
  const words = cliWords[language];
  const ink = inkFor(io.stderr, io);
  const lines = problems.flatMap((wrong) => {
    const { problem, next } = usageSentences(wrong, language);
    return [`${ink.error(words.wrongUse)}  ${printable(problem)}`, `  ${printable(next)}`];
  });
  io.stderr.write(`${[...lines, ink.quiet(words.helpHint(command))].join("\n")}\n`);
}
