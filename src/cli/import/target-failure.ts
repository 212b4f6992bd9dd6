import { accessSync, constants } from "node:fs";
import { failureOf } from "../../site/system-error.ts";
import { makeFolders } from "../new/make-folders.ts";

/** Makes the folder that an import is written into, and says why nothing can be; null when it can. Before a long work, not behind it. */
export function targetFailure(to: string): string | null {
  const failure = makeFolders(to);
  if (failure !== null) return failure;
  try {
    accessSync(to, constants.W_OK);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
