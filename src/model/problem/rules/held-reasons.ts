import type { HeldNote } from "../../note/held-note.ts";
import type { Spoken } from "../../text/language.ts";

/** Why a linked note is not on the site; `until` is in the site's time zone. */
export interface HeldBack {
  readonly file: string;
  readonly reason: HeldNote["reason"];
  readonly until: string | null;
}

/** A held note's facts, as messages take them. */
export function heldBackFacts(held: HeldNote): HeldBack {
  const until = held.reason === "future" ? `${held.until.day} ${held.until.time.slice(0, 5)}` : null;
  return { file: held.note.source, reason: held.reason, until };
}

/** The reason as the end of a sentence. */
export const heldReasons: Spoken<(held: HeldBack) => string> = {
  ko: ({ reason, until }) => {
    if (reason === "draft") return "초안이라 싣지 않습니다 (draft: true)";
    return reason === "unpublished" ? "published: false 라 싣지 않습니다" : `${until ?? ""}부터 싣습니다`;
  },
  en: ({ reason, until }) => {
    if (reason === "draft") return "is a draft (draft: true)";
    return reason === "unpublished" ? "is not published (published: false)" : `will be published at ${until ?? ""}`;
  },
};
