import { describe, expect, it } from "vitest";
import { metaOf } from "../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

describe("metaOf", () => {
  it("is empty for a token nothing was written beside, and what was written for any other", () => {
    const [open, inline] = parseMarkdown("# 가", plainSettings);
    expect([open, inline].map((token) => (token === undefined ? null : metaOf(token)))).toEqual([{ pageLevel: 2 }, {}]);
  });
});
