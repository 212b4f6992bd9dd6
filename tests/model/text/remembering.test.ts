import { describe, expect, it } from "vitest";
import { remembering } from "../../../src/model/text/remembering.ts";

describe("remembering", () => {
  it("answers each text once for each scope", () => {
    const asked: string[] = [];
    const one = { sign: "!" };
    const other = { sign: "?" };
    const marked = remembering((text: string, { sign }: { readonly sign: string }) => {
      asked.push(text + sign);
      return text + sign;
    });
    expect([marked("가", one), marked("가", one), marked("가", other), marked("나", one)]).toEqual([
      "가!",
      "가!",
      "가?",
      "나!",
    ]);
    expect(asked).toEqual(["가!", "가?", "나!"]);
  });

  it("remembers that there is no answer", () => {
    let asked = 0;
    const scope = {};
    const none = remembering(() => {
      asked += 1;
      return null;
    });
    expect([none("가", scope), none("가", scope)]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it("forgets rather than grow without end", () => {
    let asked = 0;
    const scope = {};
    const length = remembering((text) => {
      asked += 1;
      return text.length;
    });
    for (let number = 0; number < 1_001; number += 1) length(String(number), scope);
    expect(asked).toBe(1_001);
    expect([length("1000", scope), length("0", scope)]).toEqual([4, 1]);
    expect(asked).toBe(1_002);
  });
});
