import { entryFacts } from "../site/entry-facts.ts";
import type { OutputFile } from "./verify-output.ts";

/** Whether a file lies where it was written, of the size and the time it had then. What a link leads to is no such file. */
export function liesAsLeft(path: string, { size, modified }: OutputFile): boolean {
  const facts = entryFacts(path);
  return facts?.isFile() === true && facts.size === size && facts.mtimeMs === modified;
}
