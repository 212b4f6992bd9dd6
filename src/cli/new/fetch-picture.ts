import { anywhere, fetchPage, pictureLimits } from "../../capture/fetch-page.ts";
import { refusalWords } from "../../model/words/fetch-refusal.ts";
import type { NewSession } from "./new-session.ts";
import { pictureType } from "./picture-type.ts";

/** A picture that is to stand in a note. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** The ending of its file: `png`. */
  readonly type: string;
  /** What it shows, in words. */
  readonly alternative: string;
}

/** Fetches a lead picture and asks what it shows; null when there is none to be had, which has then been reported. */
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
