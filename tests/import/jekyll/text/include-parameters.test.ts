import { expect, it } from "vitest";
import { includeParameters } from "../../../../src/import/jekyll/text/include-parameters.ts";

it("reads text in either kind of quotes, even over lines, but nothing that Liquid would have to look up", () => {
  const typed = `image_path="/a.png" caption='말의 "말"'\n  popup=true url=page.url data-id = " 1 "`;
  expect([...includeParameters(typed)]).toEqual([
    ["image_path", "/a.png"],
    ["caption", '말의 "말"'],
    ["data-id", "1"],
  ]);
});
