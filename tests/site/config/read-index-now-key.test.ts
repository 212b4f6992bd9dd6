import { describe, expect, it } from "vitest";
import { readIndexNowKey } from "../../../src/site/config/read-index-now-key.ts";

const setting = { key: "indexNowKey", where: { source: null, place: null } };

describe("readIndexNowKey", () => {
  it.each([null, "0123abCD", "a-".repeat(64)])("takes %j", (found) => {
    expect(readIndexNowKey(found, setting)).toEqual({ value: found });
  });

  it.each(["short", "../../etc/passwd", "has space in it", "한글한글한글한글", "a".repeat(129), 12345678, undefined])(
    "refuses %j",
    (found) => {
      expect(readIndexNowKey(found, setting)).toMatchObject({ problems: [{ rule: "config-type" }] });
    },
  );
});
