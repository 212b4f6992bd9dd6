import { describe, expect, it } from "vitest";
import { initialJumps } from "../../../../layouts/parts/ways/initial-jumps.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([{}]);
const jumps = [
  { initial: "ㄱ", permalink: permalinkOf("/tags/") },
  { initial: "#", permalink: permalinkOf("/tags/page/2/") },
];

describe("initialJumps", () => {
  it("lead to where each letter begins", () => {
    const { text = "" } = initialJumps(jumps, 24, site) ?? {};
    expect(text).toContain('<nav class="initials" aria-label="초성으로 건너뛰기">');
    expect(text).toContain(`<a href="/tags/#${encodeURIComponent("ㄱ")}">ㄱ</a>`);
    expect(text).toContain('<a href="/tags/page/2/#0-9">#</a>');
  });

  it("are left out where all words are seen at a glance, or begin alike", () => {
    expect(initialJumps(jumps, 23, site)).toBeNull();
    expect(initialJumps(jumps.slice(1), 24, site)).toBeNull();
  });
});
