import { expect, it } from "vitest";
import { publisherName } from "../../../layouts/parts/publisher-name.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const publisher = { naverId: "999", permalink: permalinkOf("/a/"), notes: [], articles: 0 };

it("is the newspaper's own, else its number at Naver", () => {
  const { site } = renderedSite([]);
  expect(publisherName({ ...publisher, name: "한겨레" }, site)).toBe("한겨레");
  expect(publisherName({ ...publisher, name: null }, site)).toBe("네이버 뉴스 999");
});
