import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { mayQuote, toldMessage } from "../../../src/check/report/told-message.ts";
import { compactReporter } from "../../../src/check/reporters/compact-reporter.ts";
import { jsonReporter } from "../../../src/check/reporters/json-reporter.ts";
import { textReporter } from "../../../src/check/reporters/text-reporter.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";

const source = "posts/a.md" as SourcePath;
const text = "앞 비밀\n[글](/비밀/)\n뒤 비밀\n";
const place = placeOf(sourceText(text), 10, 14);
const link: Diagnostic = diagnose("link-broken", { target: "/비밀/", suggestion: null }, { source, place });

describe("a problem where others may read it", () => {
  it.each([
    ["text", textReporter],
    ["compact", compactReporter],
    ["json", jsonReporter],
  ] as const)(
    "quotes no word of a withheld article as %s, and is whole on the writer's own computer",
    (_name, report) => {
      const settings = { language: "ko", ink: plainInk, columns: 80, textOf: () => text } as const;
      const found = makeReport([{ ...link, isWithheld: true }], 1);
      expect(report(found, { ...settings, isPublic: true })).not.toContain("비밀");
      expect(report(found, { ...settings, isPublic: true })).toContain("싣지 않는 기사 안에");
      expect(report(found, settings)).toContain("비밀");
    },
  );

  it("shows no line beside a withheld article, but says what is wrong", () => {
    expect(mayQuote({ ...link, isBesideWithheld: true }, true)).toBe(false);
    expect(mayQuote({ ...link, isBesideWithheld: true }, false)).toBe(true);
    expect(mayQuote(link, true)).toBe(true);
    expect(toldMessage({ ...link, isBesideWithheld: true }, { language: "ko", isPublic: true }).found).toBe("/비밀/");
  });
});
