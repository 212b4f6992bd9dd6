import { describe, expect, it } from "vitest";
import { lastMonths } from "../../../../layouts/parts/ways/last-months.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const may = { year: 2022, month: 5, permalink: permalinkOf("/archive/2022/05/"), noteCount: 3 };
const april = { ...may, month: 4, permalink: permalinkOf("/archive/2022/04/"), noteCount: 1 };

describe("the last months", () => {
  it("are links with the number of their notes, under the name of the archive, which leads to all of them", () => {
    const part = lastMonths([may, april], renderedSite([]).site)?.text;
    expect(part).toContain('<a href="/archive/">보관함</a>');
    expect(part).toContain('<a href="/archive/2022/05/"><span>2022년 5월</span> <span class="count">3편</span></a>');
    expect(lastMonths([may, april], renderedSite([], { language: "en" }).site)?.text).toContain(
      "<span>May 2022</span>",
    );
  });

  it("are no way anywhere if there is only one", () => {
    expect(lastMonths([may], renderedSite([]).site)).toBeNull();
  });
});
