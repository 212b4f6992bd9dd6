import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { readSiteFiles } from "../support/site-files.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Fragments are made from the heading's own words, as in Jekyll, so that old links still work: they may begin with
    // a digit.
    "valid-id": ["error", { relaxed: true }],
    // The alignment of a Markdown table's column, and any harmless style an author typed.
    "no-inline-style": "off",
    // The frame in which a wide table scrolls has a name and can be focused, but is not a section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});

describe("every page", () => {
  const pages = [...readSiteFiles(inject("sites")["/"] ?? "")].filter(([name]) => name.endsWith(".html"));

  it("exists in good number", () => {
    expect(pages.length).toBeGreaterThan(40);
  });

  it.each(pages)("%s is valid HTML", async (name, bytes) => {
    const report = await validator.validateString(bytes.toString("utf8"), name);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
});
