import { failureOf } from "./system-error.ts";

/** Nobody renames folders so often as a person waits for one listing. */
const tries = 5;

/**
 * Lists folders anew when one of them went away in between: it was renamed, and what lay in it would be missed where it lies
 * now. Throws the system's error for any other fault, and for a folder that never holds still.
 */
export function listAgain<Listing>(list: () => Listing, left = tries): Listing {
  try {
    return list();
  } catch (error) {
    if (left === 1 || !/^(?:ENOENT|ENOTDIR)$/u.test(failureOf(error))) throw error;
    return listAgain(list, left - 1);
  }
}
