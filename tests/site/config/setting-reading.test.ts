import { describe, expect, it } from "vitest";
import { inside, quoted, wrongType } from "../../../src/site/config/setting-reading.ts";

describe("a wrong value", () => {
  it("is quoted as it looks in the configuration", () => {
    expect(quoted("글")).toBe('"글"');
    expect(quoted({ a: [1] })).toBe('{"a":[1]}');
    expect(quoted(undefined)).toBe("undefined");
    expect(quoted(3n)).toBe("3");
    expect(quoted(Symbol("x"))).toBe("Symbol(x)");
    expect(quoted(() => 1)).toBe("a function");
    expect(quoted({ a: [3n] })).toBe("{ a: [ 3n ] }");
    const throws = (): never => {
      throw new Error("not today");
    };
    class Made {
      readonly toJSON = throws;
    }
    expect(quoted(new Made())).toMatch(/^Made \{/u);
    expect(quoted(new Proxy(new Made(), { get: throws, getPrototypeOf: throws }))).toMatch(/\{/u);
  });

  it("is cut when it is long", () => {
    expect(quoted("가".repeat(100))).toHaveLength(60);
  });

  it("is reported under the name of its setting", () => {
    const setting = inside({ key: "comments", where: { source: null, place: null } }, "repo");
    expect(wrongType(1, "text", setting)).toMatchObject({
      problems: [{ facts: { key: "comments.repo", found: "1" } }],
    });
  });
});
