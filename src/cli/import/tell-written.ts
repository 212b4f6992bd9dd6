import type { Ink } from "../../model/terminal/ink.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { ImportWords } from "../../model/words/import.ts";
import type { WrittenImport } from "./write-import.ts";

/** Where an import was written. */
interface WrittenPlace {
  readonly to: string;
  /** Whether Saegim itself is there, so that its commands read what was written. */
  readonly isProject: boolean;
}

/** Reports what an import wrote, what was already there, and what failed. */
export function tellWritten(
  { written, already, kept, failures, complete }: WrittenImport,
  { to, isProject }: WrittenPlace,
  { words, ink }: { readonly words: ImportWords; readonly ink: Ink },
): string {
  const folder = to === "." ? null : to;
  return [
    complete ? ink.good(words.written(written, folder)) : ink.warning(words.stopped(written)),
    ...(already === 0 ? [] : [words.already(already)]),
    ...(kept.length === 0
      ? []
      : [ink.warning(`${words.kept}: ${kept.length}`), ...kept.map((file) => `  ${printable(file)}`)]),
    ...failures.map(({ file, reason }) => ink.error(words.notWritten(printable(file), reason))),
    ...(complete && failures.length === 0 ? [ink.quiet(isProject ? words.next(folder) : words.nextElsewhere(to))] : []),
  ].join("\n");
}
