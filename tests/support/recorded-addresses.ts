import { readFileSync, writeFileSync } from "node:fs";

/** The paths of the pages that Jekyll 4.3.1 made from the corpus: by pattern, then by post. */
export type RecordedAddresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = new URL("../fixtures/jekyll/addresses.json", import.meta.url);

export function readRecordedAddresses(): RecordedAddresses {
  const recorded: unknown = JSON.parse(readFileSync(file, "utf8"));
  return recorded as RecordedAddresses;
}

export function recordAddresses(addresses: RecordedAddresses): void {
  writeFileSync(file, `${JSON.stringify(addresses, null, 1)}\n`);
}

/** The address of a page, from the path of its file. */
export function addressOfFile(path: string): string {
  return `/${path}`.replace(/\/index\.html$/u, "/");
}
