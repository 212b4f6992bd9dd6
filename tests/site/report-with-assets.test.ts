import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/model/problem/diagnostic.ts";
import { reportWithAssets } from "../../src/site/report-with-assets.ts";
import { postPath } from "../support/front-matter.ts";

const ofNote = diagnose("empty-file", {}, { source: postPath });
const ofStyle = diagnose("asset-broken", { reason: "Unexpected" }, { source: null });
const report = { diagnostics: [ofNote], errors: 1, warnings: 2, files: 3 };
const source = { path: postPath, text: "" };

describe("A report of a site that is to be written", () => {
  it("lists styles and scripts before notes, and counts both", () => {
    expect(reportWithAssets({ report, sources: [source] }, { problems: [ofStyle], sources: [] })).toEqual({
      report: { diagnostics: [ofStyle, ofNote], errors: 2, warnings: 2, files: 3 },
      sources: [source],
    });
  });

  it("is that of the notes where nothing else is wrong", () => {
    expect(reportWithAssets({ report, sources: [source] }, { problems: [], sources: [] }).report).toEqual(report);
  });
});
