import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(resolve(import.meta.dirname, "../../../assets/styles/tokens.css"), "utf8");
const pairs = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gu)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** WCAG 2.2: relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

const codeInks = ["green", "orange", "blue", "purple", "yellow", "pink"].map((name) => `${name}-ink`);
const pens = [...pairs.keys()].filter((name) => name.endsWith("-pen"));
const texts = ["ink", "soft", "stamp", "link", ...codeInks].flatMap((text) =>
  ["paper", "clip"].map((ground) => [text, ground] as const),
);

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const color = (name: string): string => {
    const pair = pairs.get(name);
    if (pair === undefined) throw new Error(`No colour ${name}`);
    return pair[theme];
  };

  it.each(texts)("%s on %s has a contrast of 4.5:1 or more", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pens)("ink under the %s has a contrast of 4.5:1 or more", (pen) => {
    expect(contrast(color("ink"), color(pen))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pens)("the underline of the %s can be told from its band: 3:1 or more", (pen) => {
    expect(contrast(color(pen.replace("-pen", "-ink")), color(pen))).toBeGreaterThanOrEqual(3);
  });
});

it("knows the pens it judges", () => {
  expect(pens).toContain("red-pen");
  expect(pens.length).toBeGreaterThanOrEqual(7);
});
