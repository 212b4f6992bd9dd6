import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readFrontMatter } from "../../src/parse/front-matter.ts";
import { readBody } from "../../src/parse/read-body.ts";
import { renderTokens } from "../../src/parse/render/render-tokens.ts";
import { intendedDifferences, jekyllBodies } from "../support/jekyll-bodies.ts";
import { plainSettings } from "../support/parse-body.ts";
import { readRecordedBodies } from "../support/recorded-bodies.ts";

const recorded = readRecordedBodies();

function htmlOf(body: string): string {
  const path = "posts/2021-12-15-a.md" as SourcePath;
  const reading = readFrontMatter({ path, text: `---\ntitle: 제목\n---\n${body}\n` }, plainSettings);
  return renderTokens(readBody(reading, plainSettings, path).body.tokens, plainSettings);
}

/** What a reader sees, ignoring white space between words. */
function visibleText(html: string): string {
  const text = html.replace(/<!--[\s\S]*?-->/gu, "").replace(/<[^>]*>/gu, " ");
  const decoded = text.replace(
    /&(amp|lt|gt|quot|copy|nbsp);|&#(\d+);/gu,
    (_all, name: string | undefined, code: string) =>
      name === undefined
        ? String.fromCodePoint(Number(code))
        : ({ amp: "&", lt: "<", gt: ">", quot: '"', copy: "©", nbsp: " " }[name] ?? ""),
  );
  return plainQuotes(decoded).replace(/\s|\uFE0E/gu, "");
}

/** kramdown converts quotes and dashes typographically; here they stay as typed. */
function plainQuotes(text: string): string {
  return text
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replaceAll("…", "...")
    .replaceAll("—", "---")
    .replaceAll("–", "--");
}

function headingIds(html: string): readonly string[] {
  return [...html.matchAll(/<h[1-6][^>]*\sid="([^"]*)"/gu)].map(([, id]) => id ?? "");
}

const bodies = Object.keys(jekyllBodies).map((name) => ({ name }));

describe("a body that Jekyll has made a page of", () => {
  it.each(bodies.filter(({ name }) => intendedDifferences[name] === undefined))("reads the same: $name", ({ name }) => {
    expect(visibleText(htmlOf(jekyllBodies[name] ?? ""))).toBe(visibleText(recorded[name] ?? ""));
  });

  it.each(Object.entries(intendedDifferences))("reads otherwise where it is meant to: %s, for %s", (name) => {
    expect(visibleText(htmlOf(jekyllBodies[name] ?? ""))).not.toBe(visibleText(recorded[name] ?? ""));
  });

  it.each(bodies)("has the same heading ids: $name", ({ name }) => {
    expect(headingIds(htmlOf(jekyllBodies[name] ?? ""))).toEqual(headingIds(recorded[name] ?? ""));
  });
});
