import { asItLooks } from "./look-alike-letters.ts";

/** A name in lower case without separators and emoji: `publishdate` for `Publish-Date`. */
export function bareName(name: string): string {
  return asItLooks(name)
    .toLowerCase()
    .replaceAll(/[-_\s]|(?!\p{ASCII})\p{Emoji}/gu, "");
}
