import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/site/versions/fingerprint.ts";

const data = fc.jsonValue({ maxDepth: 4 });

describe("fingerprint", () => {
  it("is equal for equal data", () => {
    fc.assert(fc.property(data, (value) => fingerprint(structuredClone(value)) === fingerprint(value)));
  });

  it("is different for different data", () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        return fingerprint(one) !== fingerprint(other);
      }),
    );
  });

  it("distinguishes where one text ends, and which kind of list it is in", () => {
    const different = [
      ["ab", "c"],
      ["a", "bc"],
      [["ab"], "c"],
      new Set(["ab", "c"]),
      new Map([["ab", "c"]]),
      "1",
      1,
      null,
    ];
    expect(new Set(different.map((value) => fingerprint(value))).size).toBe(different.length);
  });

  it("takes a field that is undefined for one that is missing, as JSON does", () => {
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
    expect(fingerprint({ a: 1, b: null })).not.toBe(fingerprint({ a: 1 }));
    expect(fingerprint([1, undefined])).not.toBe(fingerprint([1]));
  });

  it("does not look into an object whose version is known", () => {
    const note = { text: "" };
    const page = { note, kind: "note" };
    const first = fingerprint(page, (object) => (object === note ? "1" : undefined));
    note.text = "앞과 다른 글";
    expect(fingerprint(page, (object) => (object === note ? "1" : undefined))).toBe(first);
    expect(fingerprint(page, (object) => (object === note ? "2" : undefined))).not.toBe(first);
  });

  it("trusts what an object of a class says about itself", () => {
    class Index {
      readonly madeOf: readonly string[];
      constructor(...madeOf: readonly string[]) {
        this.madeOf = madeOf;
      }
    }
    expect(fingerprint(new Index("a"))).toBe(fingerprint(new Index("a")));
    expect(fingerprint(new Index("a"))).not.toBe(fingerprint(new Index("b")));
  });

  it("takes nothing for unchanged that it cannot compare", () => {
    expect(() => fingerprint({ render: () => "" })).toThrow(TypeError);
    expect(() => fingerprint([new Date(0)])).toThrow(TypeError);
  });
});
