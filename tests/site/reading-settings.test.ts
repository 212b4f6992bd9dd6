import { expect, it } from "vitest";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { readingKey, readingSettings } from "../../src/site/reading-settings.ts";

const config = defaultConfig("ko");

it("what reading depends on can be sent to a thread, and is equal for configurations that differ elsewhere", () => {
  expect(structuredClone(readingSettings(config))).toEqual(readingSettings(config));
  expect(readingKey(readingSettings(config))).toBe(readingKey(defaultConfig("en")));
});

it("every setting that reading depends on counts", () => {
  const others = [
    { timeZone: "Asia/Tokyo" },
    { equalsHighlight: !config.equalsHighlight },
    { sectionNames: { summary: ["세 줄"] } },
    { basePath: "/blog/" as typeof config.basePath },
    { origin: "https://notes.example" },
  ];
  const keys = others.map((other) => readingKey({ ...config, ...other }));
  expect(new Set([...keys, readingKey(config)]).size).toBe(others.length + 1);
});
