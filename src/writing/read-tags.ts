import { oneLine } from "../model/text/one-line.ts";

/** Tags typed on one line, `경제, #금리` or `#경제 #금리`: each once, without `#`, in order. */
export function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(/[,，、]|\s+(?=#[^\s#])/u)
    .map((tag) => oneLine(tag).replace(/^#+\s*/u, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}
