import { isBefore } from "../model/date/study-date.ts";
import { printable } from "../model/terminal/terminal-cells.ts";
import { publishingWords } from "../model/words/publishing.ts";
import type { UsageProblem } from "../model/words/usage-problem.ts";
import type { CommandOptions } from "./arguments/options.ts";
import { readNow, wallClock } from "./arguments/read-now.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { planWork } from "./project/plan-work.ts";
import { spokenLanguage } from "./project/spoken-language.ts";

/**
 * Lists the notes that have gone live since a moment, so that a host with scheduled builds knows whether to build.
 * Standard output contains nothing else.
 */
export const due: Command = async (options, io) => {
  const typed = options.now === null ? io.now() : readNow(options.now);
  const problems = wrongMoments(options);
  if (problems.length > 0 || typed === null) {
    tellUsage(problems, { io, language: await spokenLanguage(options, io), command: "due" });
    return 2;
  }
  // A site planned for that past moment holds back what has gone live since.
  const plannedWork = await planWork({ command: "due", options: { ...options, now: options.since }, io });
  if (plannedWork === null) return 2;
  const { planned, language } = plannedWork;
  const words = publishingWords[language];
  const now = wallClock(typed, planned.loaded.config.timeZone);
  const notes = planned.plan.heldBack.flatMap((held) =>
    held.reason === "future" && !isBefore(now, held.until)
      ? [words.due(held.until.day, held.until.time.slice(0, 5), held.note.source)]
      : [],
  );
  io.stdout.write(notes.map((note) => `${printable(note)}\n`).join(""));
  if (notes.length === 0) io.stderr.write(`${words.nothingDue}\n`);
  return 0;
};

function wrongMoments({ since, now }: CommandOptions): readonly UsageProblem[] {
  const typed = [["--since", since] as const, ["--now", now] as const];
  return [
    ...(since === null ? [{ kind: "missing-value", option: "--since", value: "2026-11-23" } as const] : []),
    ...typed.flatMap(([option, moment]) =>
      moment !== null && readNow(moment) === null ? [{ kind: "wrong-now", option, typed: moment } as const] : [],
    ),
  ];
}
