import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { corpusBlog, corpusPatterns } from "../support/jekyll-corpus.ts";
import { type RecordedAddresses, readRecordedAddresses, recordAddresses } from "../support/recorded-addresses.ts";
import { hasJekyll, runJekyll } from "../support/run-jekyll.ts";

/** Where the real Jekyll puts each post of the corpus. */
function addressesByJekyll(pattern: string): Readonly<Record<string, string>> {
  const { files, markOf } = corpusBlog(pattern);
  const pages = [...runJekyll(files)];
  return Object.fromEntries(
    [...markOf].flatMap(([path, mark]) => {
      const page = pages.find(([, text]) => text.includes(mark));
      return page === undefined ? [] : [[path, page[0]]];
    }),
  );
}

// `RECORD_JEKYLL=1 npx vitest run --project slow tests/slow/jekyll` records Jekyll's output again.
describe.skipIf(!hasJekyll)("the real Jekyll", () => {
  it("puts the posts of the corpus where it was seen to put them", () => {
    const addresses: RecordedAddresses = Object.fromEntries(
      corpusPatterns.map((pattern) => [pattern, addressesByJekyll(pattern)]),
    );
    if (env["RECORD_JEKYLL"] === "1") recordAddresses(addresses);
    expect(readRecordedAddresses()).toEqual(addresses);
  });
});
