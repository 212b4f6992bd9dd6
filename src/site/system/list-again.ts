import { hasCode } from "./system-error.ts";

/** More renames of folders than anyone makes during one listing. */
const tries = 5;

/**
 * Lists folders again when one of them disappeared meanwhile: it was renamed, and its files would be missed in their
 * new place. Throws the system's error for any other failure, and for a folder that never holds still.
 */
export function listAgain<Listing>(list: () => Listing, left = tries): Listing {
  try {
    return list();
  } catch (error) {
    if (left === 1 || !hasCode(error, "ENOENT", "ENOTDIR")) throw error;
    return listAgain(list, left - 1);
  }
}
