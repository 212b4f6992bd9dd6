import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { searchNotes } from "../../../src/model/search/search-notes.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { siteSearch } from "../../support/site-search.ts";
import { siteConfig } from "../../support/study-note.ts";
import { type GoldQuery, goldQueries } from "./queries.ts";

const folder = join(import.meta.dirname, "notes");

const notes = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { note, diagnostics } = parseNote({ path: `posts/${name}` as SourcePath, text }, siteConfig());
  if (note === null || diagnostics.length > 0) throw new Error(`${name}: ${diagnostics.map(({ rule }) => rule)}`);
  return note;
});

const { reader } = siteSearch(notes);

async function found({ query, tag, year, color }: GoldQuery): Promise<readonly string[]> {
  const urls: string[] = [];
  for await (const { document } of searchNotes(
    { query, tag: tag ?? null, year: year ?? null, color: color ?? null },
    reader,
  ))
    urls.push(document.url);
  return urls.map((url) => url.replace(/^\/notes\/\d{4}-\d{2}-\d{2}-(.*)\/$/u, "$1"));
}

const queries = Object.values(goldQueries).flat();

describe("search by the gold set", () => {
  it("has notes and queries enough to mean something, and answers that exist", () => {
    const names = notes.map(({ id }) => id.slice("2022-01-01-".length));
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(queries.flatMap(({ answers }) => answers).filter((answer) => !names.includes(answer))).toEqual([]);
    expect(new Set(queries.map((one) => JSON.stringify(one))).size).toBe(queries.length);
  });

  it("misses nothing, and gives hardly anything that was not asked for", async () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    let right = 0;
    for (const gold of queries) {
      const all = await found(gold);
      missed.push(...gold.answers.filter((answer) => !all.includes(answer)).map((one) => `${gold.query}: ${one}`));
      wrong.push(...all.filter((one) => !gold.answers.includes(one)).map((one) => `${gold.query}: ${one}`));
      right += all.length - all.filter((one) => !gold.answers.includes(one)).length;
    }
    expect(missed).toEqual([]);
    expect(right / (right + wrong.length), wrong.join("; ")).toBeGreaterThanOrEqual(0.98);
  });

  it.each(queries.filter(({ answers }) => answers.length === 0))("$query finds nothing", async (gold) => {
    expect(await found(gold)).toEqual([]);
  });

  it("gives each note once, those that answer by name first, each group newest first", async () => {
    expect(await found({ query: "우크라이나", answers: [] })).toEqual(["oil", "starlink", "wheat"]);
    expect(await found({ query: "금리", answers: [] })).toEqual([
      "hanja",
      "yield-curve",
      "fed-hike",
      // Titles with 중금리대출 and 기준금리 have the word only inside another.
      "kakao-bank",
      "base-rate-hold",
      "household-debt",
    ]);
  });
});
