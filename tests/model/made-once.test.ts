import { expect, it } from "vitest";
import { madeOnce } from "../../src/model/made-once.ts";

it("makes one thing of each object", () => {
  let count = 0;
  const numbered = madeOnce(({ name }: { readonly name: string }) => {
    count += 1;
    return { text: `${name} ${count}` };
  });
  const [first, second] = [{ name: "가" }, { name: "가" }];
  expect([first, second, first].map((one) => numbered(one).text)).toEqual(["가 1", "가 2", "가 1"]);
});
