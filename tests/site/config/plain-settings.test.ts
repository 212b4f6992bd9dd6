import { describe, expect, it } from "vitest";
import { plainSettings } from "../../../src/site/config/plain-settings.ts";

describe("exported settings", () => {
  it("are copied as they are", () => {
    const settings = { title: "노트", pageSize: 3, aliases: { LG: ["엘지"] }, none: null, not: undefined };
    expect(plainSettings(settings)).toEqual(settings);
    expect(plainSettings(settings)).not.toBe(settings);
    expect(plainSettings(3)).toBe(3);
  });

  it("hold no control character and no half letter, in names neither", () => {
    expect(plainSettings({ title: "T\u0000\u0001\u009B\uD83D", list: ["a\u0007b\n"], "c\u001B": "" })).toEqual({
      title: "T\uFFFD",
      list: ["ab\n"],
      c: "",
    });
  });

  it("run no code once they are copied", () => {
    let reads = 0;
    const copy = plainSettings({
      verification: {
        get naver() {
          reads += 1;
          return "code";
        },
      },
    });
    expect(JSON.stringify(copy)).toBe('{"verification":{"naver":"code"}}');
    expect(reads).toBe(1);
    const endless = (): unknown =>
      new Proxy(
        {},
        {
          ownKeys: () => ["a"],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: endless,
        },
      );
    expect(JSON.stringify(plainSettings(endless()))).toMatch(/^(?:\{"a":){9}\{\}\}{9}$/u);
  });

  it("are empty where they contain themselves, and no larger for what they share", () => {
    const within: Record<string, unknown> = { title: "T" };
    within["self"] = within;
    expect(plainSettings(within)).toEqual({ title: "T", self: {} });
    let shared: readonly unknown[] = ["a"];
    for (let depth = 0; depth < 7; depth += 1) shared = Array.from({ length: 1000 }, () => shared);
    expect(plainSettings(shared)).toHaveLength(1000);
  });

  it("stay what they are where they are no settings", () => {
    const others = { made: new Date(0), call: () => 1, promised: Promise.resolve(1), name: Symbol("x"), big: 3n };
    expect(plainSettings(others)).toEqual(others);
  });

  it("throw what reading them throws", () => {
    expect(() =>
      plainSettings({
        a: {
          get b() {
            throw new Error("not today");
          },
        },
      }),
    ).toThrow("not today");
  });
});
