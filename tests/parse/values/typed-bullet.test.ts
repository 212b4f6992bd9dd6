import { expect, it } from "vitest";
import { typedBullet } from "../../../src/parse/values/typed-bullet.ts";

it.each(["ㅇ 연금", "ㅁ 연금", "◦ 연금", "➤ 연금", "☞ 연금", "· 연금", "■ 연금", "✔ 연금", "✔️ 연금"])(
  "begins the line %j",
  (text) => {
    expect(typedBullet.test(text)).toBe(true);
  },
);

it.each(["ㅇㅇ 연금", "ㅇ연금", "o 연금", "연금", "·연금"])("does not begin the line %j", (text) => {
  expect(typedBullet.test(text)).toBe(false);
});
