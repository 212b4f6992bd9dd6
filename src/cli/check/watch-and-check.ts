import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { lateErrors } from "../../site/config/late-errors.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { takeTurns } from "../watch/take-turns.ts";
import { watchPaths } from "../watch/watch-paths.ts";

/** What is checked repeatedly. */
export interface Watching {
  readonly paths: readonly string[];
  readonly check: () => Promise<void>;
  readonly language: Language;
  /** Stops watching. */
  readonly interrupted: Promise<void>;
}

/** Checks once, and again after every save, until interrupted. Neither a note nor a failure ends it. */
export async function watchAndCheck({ paths, check, language, interrupted }: Watching, io: CommandIo): Promise<void> {
  const words = cliWords[language];
  const ink = inkFor(io.stderr, io);
  const turns = takeTurns(async () => {
    io.stderr.write(`${ink.quiet(words.watch.looking)}\n`);
    try {
      await check();
    } catch (error) {
      io.stderr.write(`${ink.error(words.unexpected(error instanceof Error ? error.message : String(error)))}\n`);
    }
    io.stderr.write(`${ink.quiet(words.watch.waiting)}\n`);
  });
  const unwatch = watchPaths({ paths, onChange: turns.request });
  lateErrors.onNew(turns.request);
  await Promise.race([turns.request(), interrupted]);
  await interrupted;
  unwatch();
  await turns.settled();
}
