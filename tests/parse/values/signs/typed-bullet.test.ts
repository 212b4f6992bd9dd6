import { expect, it } from "vitest";
import { typedBullet, withoutBullets } from "../../../../src/parse/values/signs/typed-bullet.ts";

it.each(["ㅇ 연금", "ㅁ 연금", "◦ 연금", "➤ 연금", "☞ 연금", "· 연금", "■ 연금", "✔ 연금", "✔️ 연금"])(
  "begins the line %j",
  (text) => {
    expect(typedBullet.test(text)).toBe(true);
  },
);

it.each(["ㅇㅇ 연금", "ㅇ연금", "o 연금", "연금", "·연금"])("does not begin the line %j", (text) => {
  expect(typedBullet.test(text)).toBe(false);
});

it.each([
  [
    ["○ 하나", "○ 둘"],
    ["하나", "둘"],
  ],
  [["▶하나"], ["하나"]],
  [
    ["-하나", "· 둘"],
    ["하나", "둘"],
  ],
  [["ㅇ 하나"], ["하나"]],
  [
    ["하나", "‣ 둘", "‣ 셋"],
    ["하나", "둘", "셋"],
  ],
])("leaves out the bullets of %j", (lines, expected) => {
  expect(withoutBullets(lines)).toEqual(expected);
});

it("asks for none before the lines of a list below them", () => {
  expect(withoutBullets(["○ 하나", "둘", "○ 셋"], (index) => index === 1)).toEqual(["하나", "둘", "셋"]);
  expect(withoutBullets(["하나", "○ 둘"], (index) => index === 0)).toEqual(["하나", "○ 둘"]);
  expect(withoutBullets(["하나", "둘"], () => true)).toEqual(["하나", "둘"]);
});

it.each([[["○ 하나", "둘"]], [["-3% 내렸다"]], [["-겠-은 하나"]], [["ㅇㅇ 하나"]], [["○"]], [["○ "]]])(
  "keeps the bullets of %j",
  (lines) => {
    expect(withoutBullets(lines)).toBe(lines);
  },
);
