import { printableExcerpt } from "../../check/reporters/printable-excerpt.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords, type FixWords } from "../../model/words/cli.ts";
import type { CommandIo, OutputStream } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { isPublicLog } from "../terminal/public-log.ts";
import type { FixedFile } from "./fix-files.ts";

/** Where and how fixes are reported. */
export interface FixTelling {
  readonly io: CommandIo;
  readonly stream: OutputStream;
  readonly language: Language;
  /** Where fixes are remembered. */
  readonly cacheFolder: string;
}

/** The fixes that were made, whether they were remembered, and why others were not; null where all were. */
export interface ToldFixes {
  readonly files: readonly FixedFile[];
  readonly canUndo: boolean;
  readonly failure: string | null;
}

/** Tells of every repair: the lines as they were, and as they are now, but for those that others may not read. */
export function tellFixes(
  { files, canUndo, failure }: ToldFixes,
  { io, stream, language, cacheFolder }: FixTelling,
): void {
  const ink = inkFor(stream, io);
  const words = cliWords[language].fix;
  const lines = files.map((file) => {
    const name = printable(file.file);
    if (file.outcome === "changed-meanwhile") return ink.warning(words.changedMeanwhile(name));
    if (file.outcome === "not-written") return ink.error(words.notWritten(name, file.reason));
    const changes = file.lines.flatMap(({ line, before, after, isUnquoted }) => [
      words.fixed(name, line),
      ...(isUnquoted === true && isPublicLog(io)
        ? []
        : [
            ...quoted(before).map((row) => ink.quiet(`  - ${row}`)),
            ...quoted(after).map((row) => ink.good(`  + ${row}`)),
          ]),
    ]);
    return changes.join("\n");
  });
  if (files.length > 0 || failure === null) lines.push(closing(files, words));
  if (canUndo) lines.push(ink.quiet(words.undo));
  if (failure !== null) lines.push(ink.error(words.notRemembered(cacheFolder, failure)));
  stream.write(`${lines.join("\n")}\n\n`);
}

function closing(files: readonly FixedFile[], words: FixWords): string {
  if (files.length === 0) return words.nothing;
  const fixed = files.filter((file) => file.outcome === "fixed");
  const places = fixed.reduce((sum, { edits }) => sum + edits, 0);
  return words.total(places, fixed.length);
}

function quoted(lines: string): readonly string[] {
  return lines.split(/\r\n|\n|\r/u).map(printableExcerpt);
}
