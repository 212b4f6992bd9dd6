import { describe, expect, it } from "vitest";
import { readingsOf } from "../../../src/site/assets/text-readings.ts";

describe("readings of a text", () => {
  it("are the text alone where nothing in it is spelled otherwise", () => {
    expect(readingsOf("가.png".normalize("NFD"))).toEqual(["가.png"]);
  });

  it("have its escapes, references and percent signs as letters", () => {
    const text = String.raw`a\.png &#112;.png %EA%B0%80.png 100% %FF`;
    expect(readingsOf(text)).toEqual([text, "a.png p.png 가.png 100% %FF"]);
  });
});
