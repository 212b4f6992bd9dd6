import type { Ink } from "../../check/reporters/ink.ts";
import { printable } from "../../check/reporters/terminal-cells.ts";
import type { ImportWords } from "../../model/words/import.ts";
import type { WrittenImport } from "./write-import.ts";

/** What was written of an import, what was there already, and what did not succeed. */
export function tellWritten(
  { written, already, kept, failures, complete }: WrittenImport,
  folder: string,
  { words, ink }: { readonly words: ImportWords; readonly ink: Ink },
): string {
  return [
    complete ? ink.good(words.written(written, folder === "." ? null : folder)) : ink.warning(words.stopped(written)),
    ...(already === 0 ? [] : [words.already(already)]),
    ...(kept.length === 0
      ? []
      : [ink.warning(`${words.kept}: ${kept.length}`), ...kept.map((file) => `  ${printable(file)}`)]),
    ...failures.map(({ file, reason }) => ink.error(words.notWritten(printable(file), reason))),
    ...(complete && failures.length === 0 ? [ink.quiet(words.next)] : []),
  ].join("\n");
}
