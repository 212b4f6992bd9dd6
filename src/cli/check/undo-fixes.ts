import { existsSync } from "node:fs";
import type { SourcePath } from "../../model/address/addresses.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { readRegular } from "../../site/system/open-regular.ts";
import { type ReplaceResult, replaceFile } from "../project/replace-file.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import type { TextChange } from "./fix-files.ts";
import { forgetFixes, recallFixes, rememberFixes } from "./fix-memory.ts";

/** Where the fixes are remembered, which files of the site may be written, and which of these to undo; null for all. */
export interface UndoRequest {
  readonly cacheFolder: string;
  readonly known: ReadonlySet<SourcePath>;
  readonly files: ReadonlySet<SourcePath> | null;
  readonly language: Language;
}

/**
 * Gives the files of the last `--fix` their text from before it. A file that was written since keeps what was written;
 * the fixes of files that were not asked for stay remembered.
 */
export function undoFixes(
  { cacheFolder, known, files, language }: UndoRequest,
  io: CommandIo,
  replace: typeof replaceFile = replaceFile,
): void {
  const words = cliWords[language].fix;
  const ink = inkFor(io.stdout, io);
  const names = new Set<string>(known);
  const asked = files === null ? null : new Set<string>(files);
  const isKnown = ({ file }: TextChange): boolean => names.has(file);
  const isAsked = ({ file }: TextChange): boolean => asked === null || asked.has(file);
  const memory = recallFixes(cacheFolder);
  const fixes = memory.fixes.filter((fix) => isKnown(fix) || !existsSync(fix.file));
  const left = fixes.filter((fix) => !isAsked(fix));
  const changed = new Set(fixes.filter(isAsked).map(({ file }) => file));
  // Cut short, it leaves fixes that the next run has to keep.
  if (changed.size > 0) rememberFixes(cacheFolder, { isFinished: false, fixes: memory.fixes });
  const lines = [...changed].flatMap((file) => {
    const name = printable(file);
    const rounds = fixes.filter((fix) => fix.file === file);
    const [fix] = rounds;
    if (fix === undefined || !isKnown(fix)) return [ink.warning(words.goneSince(name))];
    const result = undone(file, rounds, replace);
    if (result === "unfixed") return [];
    if (result === "replaced") return [ink.good(words.undone(name))];
    left.push(...rounds);
    if (result === "changed-meanwhile") return [ink.warning(words.writtenSince(name))];
    return [ink.error(words.notUndone(name, result.failure))];
  });
  if (left.length === 0) forgetFixes(cacheFolder);
  else rememberFixes(cacheFolder, { isFinished: memory.isFinished, fixes: left });
  io.stdout.write(`${(lines.length === 0 ? [words.nothingToUndo] : lines).join("\n")}\n`);
}

/** Fixing that was cut short leaves files as they were, or as an earlier round made them. */
function undone(file: string, rounds: readonly TextChange[], replace: typeof replaceFile): ReplaceResult | "unfixed" {
  let result: ReplaceResult = "changed-meanwhile";
  for (const { after, before } of rounds.toReversed()) {
    result = replace(file, { expected: after, wanted: before });
    if (result !== "changed-meanwhile") return result;
  }
  return rounds.some(({ before }) => readRegular(file, "followed").toString("utf8") === before) ? "unfixed" : result;
}
