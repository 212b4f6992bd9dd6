import { expect, it } from "vitest";
import { bareName } from "../../../src/model/text/bare-name.ts";

it("drops the case, the separators and the signs of a name", () => {
  expect(["Publish-Date", "publish_date", "publish date", "📅 publishDate", "publishD\u0430te"].map(bareName)).toEqual(
    Array.from({ length: 5 }, () => "publishdate"),
  );
});
