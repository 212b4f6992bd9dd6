import { readWebAddress } from "../../capture/read-web-address.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { longestText } from "../../parse/front-matter/fields/limits.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { notGiven, type OptionReading } from "./option-reading.ts";

/** What a note will be about, as far as it was typed. */
export interface TypedSubject {
  readonly title: OptionReading<string>;
  readonly link: OptionReading<URL>;
}

/** Reads title and link. A title that is a link counts as one, so that a link alone is enough to make a note. */
export function readSubject({ title, url }: Pick<CommandOptions, "title" | "url">): TypedSubject {
  const line = title === null ? null : oneLine(title);
  const isLink = url === null && line !== null && /^https?:\/\/\S+$/iu.test(line);
  return {
    title: line === null || isLink ? notGiven : readTitle(line),
    link: readLink(isLink ? line : url),
  };
}

function readTitle(line: string): OptionReading<string> {
  if (line === "") return { value: null, problems: [{ kind: "blank-title" }] };
  const isLong = line.length > longestText;
  return { value: line, problems: isLong ? [{ kind: "long-text", what: "title", limit: longestText }] : [] };
}

function readLink(typed: string | null): OptionReading<URL> {
  if (typed === null) return notGiven;
  const link = readWebAddress(typed);
  return link instanceof URL
    ? { value: link, problems: [] }
    : { value: null, problems: [{ kind: "wrong-link", typed }] };
}
