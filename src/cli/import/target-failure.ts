import { accessSync, constants } from "node:fs";
import { failureOf } from "../../site/system/system-error.ts";
import { makeFolders } from "../project/make-folders.ts";

/**
 * Makes the folder that an import is written into; returns why nothing can be written there, or null. Called before
 * long work, not after it.
 */
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
