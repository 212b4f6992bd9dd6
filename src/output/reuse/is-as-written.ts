import { entryFacts } from "../../site/system/entry-facts.ts";
import type { OutputFile } from "../verify-output.ts";

/** Whether a file is still as it was written, with the same size and modification time. A link does not count. */
export function isAsWritten(path: string, { size, modified }: OutputFile): boolean {
  const facts = entryFacts(path);
  return facts?.isFile() === true && facts.size === size && facts.mtimeMs === modified;
}
