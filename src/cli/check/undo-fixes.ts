import { existsSync } from "node:fs";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { replaceFile } from "../project/replace-file.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { forgetFixes, type RememberedFix, recallFixes, rememberFixes } from "./fix-memory.ts";

/** Where the fixes are remembered, which files of the site may be written, and which of these to undo; null for all. */
export interface UndoRequest {
  readonly cacheFolder: string;
  readonly known: ReadonlySet<SourcePath>;
  readonly files: ReadonlySet<SourcePath> | null;
  readonly language: Language;
}

/**
 * Gives the files of the last `--fix` their text from before it. A file that was written since keeps what was written; the
 * fixes of files that were not asked for stay remembered.
 */
export function undoFixes({ cacheFolder, known, files, language }: UndoRequest, io: CommandIo): void {
  const words = cliWords[language].fix;
  const ink = inkFor(io.stdout, io);
  const names = new Set<string>(known);
  const asked = files === null ? null : new Set<string>(files);
  const isKnown = ({ file }: RememberedFix): boolean => names.has(file);
  const isAsked = ({ file }: RememberedFix): boolean => asked === null || asked.has(file);
  const fixes = recallFixes(cacheFolder).filter((fix) => isKnown(fix) || !existsSync(fix.file));
  const left = fixes.filter((fix) => !isAsked(fix));
  const lines = fixes.filter(isAsked).map((fix) => {
    if (!isKnown(fix)) return ink.warning(words.goneSince(fix.file));
    const result = replaceFile(fix.file, { expected: fix.after, wanted: fix.before });
    if (result === "replaced") return ink.good(words.undone(fix.file));
    left.push(fix);
    if (result === "changed-meanwhile") return ink.warning(words.writtenSince(fix.file));
    return ink.error(words.notWritten(fix.file, result.failure));
  });
  if (left.length === 0) forgetFixes(cacheFolder);
  else rememberFixes(cacheFolder, left);
  io.stdout.write(`${(lines.length === 0 ? [words.nothingToUndo] : lines).join("\n")}\n`);
}
