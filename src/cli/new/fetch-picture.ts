import { anywhere, fetchPage, pictureLimits } from "../../capture/fetch-page.ts";
import { refusalWords } from "../../model/words/fetch-refusal.ts";
import type { NewSession } from "./new-session.ts";
import { pictureType } from "./picture-type.ts";

/** A picture for a note. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Its file extension: `png`. */
  readonly type: string;
  /** Its description. */
  readonly alternative: string;
}

/** Fetches a lead picture and asks what it shows; null if it could not be fetched, which has then been reported. */
export async function fetchPicture(
  address: string,
  { options, language, words, ask, tell }: NewSession,
): Promise<Picture | null> {
  const fetched = await fetchPage(address, { ...pictureLimits, ...(options.allowLocal ? anywhere : {}) });
  if (fetched.kind !== "fetched") {
    tell(`${words.noPictureFetched} ${refusalWords[language](fetched).problem}`);
    return null;
  }
  const type = pictureType(fetched.bytes);
  if (type === null) {
    tell(words.notPicture);
    return null;
  }
  return { bytes: fetched.bytes, type, alternative: ask === null ? "" : await ask.alternative() };
}
