import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { readSiteFiles } from "../support/site-files.ts";

const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });

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
