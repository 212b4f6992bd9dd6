import { spawnSync } from "node:child_process";
import { momentIn, type StudyDate } from "../../model/date/study-date.ts";
import { isAlwaysReadable } from "./git-folder.ts";

/** Nothing in a repository's settings may start a program, use the network, or write. */
const safely = [
  "--no-pager",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "log.showSignature=false"].flatMap(
    (setting) => ["-c", setting],
  ),
  ...["protocol.allow=never", "core.quotePath=false", "gc.auto=0", "maintenance.auto=false"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

const noLongerThan = 60_000;
const mostBytes = 512 * 1024 * 1024;

/**
 * The day each file below a folder was first committed, under its present name or an earlier one, by path. Empty
 * without git, without the full history, or where git could wait for a pipe.
 */
export function firstCommitDays(
  root: string,
  timeZone: string,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, StudyDate> {
  if (!isAlwaysReadable(root)) return new Map();
  const git = (...asked: readonly string[]): string | null => {
    const { status, stdout } = spawnSync("git", [...safely, "-C", root, ...asked], {
      encoding: "utf8",
      env: quietly(env),
      stdio: ["ignore", "pipe", "ignore"],
      timeout: noLongerThan,
      maxBuffer: mostBytes,
      windowsHide: true,
    });
    return status === 0 ? stdout : null;
  };
  // In a shallow clone, its one commit seems to have added everything.
  if (git("rev-parse", "--is-shallow-repository")?.trim() !== "false") return new Map();
  const log = git(
    ...["log", "--reverse", "--relative", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color"],
    ...["--diff-filter=AR", "--find-renames", "--name-status", "-z", "--format=format:@%at", "HEAD", "--", "."],
  );
  return log === null ? new Map() : daysInLog(log, timeZone);
}

/** The environment without variables that would point git to another repository or a program. */
function quietly(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    // No protocol has this name; otherwise a repository's settings could override the line above.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_PAGER: "cat",
  };
}

function daysInLog(log: string, timeZone: string): ReadonlyMap<string, StudyDate> {
  const days = new Map<string, StudyDate>();
  for (const { seconds, before, path } of additionsIn(log)) {
    const first = days.get(before) ?? momentIn(new Date(seconds * 1000), timeZone).day;
    days.set(path, first);
  }
  return days;
}

/** A file that was added at a path, or renamed to it. */
interface Addition {
  readonly seconds: number;
  readonly before: string;
  readonly path: string;
}

/** Parses a log with times after an `@`, and names after the letter of their change. */
function* additionsIn(log: string): Generator<Addition> {
  const words = log.split("\0").values();
  const next = (): string => words.next().value?.normalize("NFC") ?? "";
  let seconds = 0;
  for (const word of words) {
    const [, moment, status] = /^\n*(?:@(\d+)\n?)?([AR]\d*)?$/u.exec(word) ?? [];
    if (moment !== undefined) seconds = Number(moment);
    if (status === undefined) continue;
    const before = next();
    yield { seconds, before, path: status.startsWith("R") ? next() : before };
  }
}
