import { oneLine } from "../model/text/one-line.ts";

/** Tags typed on one line, `경제, #금리` or `#경제 #금리`: each once, without `#`, in order. */
export function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(/[,，、]|\s+(?=#[^\s#])/u)
    .map((tag) => oneLine(tag).replace(/^#+\s*/u, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}

/**
 * Tags given as one text on the command line: as in front matter, white space parts them where no comma or `#` does.
 */
export function readTagText(typed: string): readonly string[] {
  return readTags(/[,，、#]/u.test(typed) ? typed : oneLine(typed).replaceAll(" ", ","));
}
