import { describe, expect, it } from "vitest";
import { filedUnder } from "../../../../layouts/parts/terms/filed-under.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

describe("the words a blog is filed under", () => {
  const { site } = renderedSite([]);

  it("are links under the name of their kind, which leads to all of them", () => {
    const part = filedUnder({ kind: "tags", terms: [{ name: "rust", permalink: permalinkOf("/tags/rust/") }] }, site);
    expect(part?.text).toContain('<a href="/tags/">태그</a>');
    expect(part?.text).toContain('<a href="/tags/rust/">rust</a>');
  });

  it("are empty on a blog with keywords", () => {
    expect(filedUnder(null, site)).toBeNull();
  });
});
