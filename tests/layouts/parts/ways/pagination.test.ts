import { describe, expect, it } from "vitest";
import { pagination } from "../../../../layouts/parts/ways/pagination.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);
const [first, third] = [permalinkOf("/"), permalinkOf("/page/3/")];

describe("pagination", () => {
  it("is empty if there is only one page", () => {
    expect(pagination({ number: 1, count: 1, previous: null, next: null }, site)).toBeNull();
  });

  it("says where one is and leads both ways", () => {
    const way = pagination({ number: 2, count: 3, previous: first, next: third }, site)?.text;
    expect(way).toContain('<a rel="prev" href="/">더 새로운 노트</a>');
    expect(way).toContain("3페이지 중 2페이지");
    expect(way).toContain('<a rel="next" href="/page/3/">더 오래된 노트</a>');
  });

  it("leads one way at an end", () => {
    expect(pagination({ number: 3, count: 3, previous: first, next: null }, site)?.text).not.toContain('rel="next"');
  });
});
