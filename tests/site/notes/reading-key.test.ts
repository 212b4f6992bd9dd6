import { expect, it } from "vitest";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { readingKeys } from "../../../src/site/notes/reading-key.ts";

const config = defaultConfig("ko");
const readingKey = readingKeys();

it("is equal for configurations that differ in nothing that reading depends on", () => {
  const others = { ...config, title: "다른 이름", pageSize: config.pageSize + 1 };
  expect(readingKey(others)).toBe(readingKey(config));
  expect(readingKeys()(config)).toBe(readingKey(config));
});

it("is another for every setting that reading depends on", () => {
  const others = [
    { timeZone: "Asia/Tokyo" },
    { equalsHighlight: !config.equalsHighlight },
    { sectionNames: { summary: ["세 줄"] } },
    { longestList: 3 },
    { basePath: "/blog/" as typeof config.basePath },
    { origin: "https://notes.example" },
    { language: "en" as const },
    { articleMode: "link" as const },
  ];
  const keys = others.map((other) => readingKey({ ...config, ...other }));
  expect(new Set([...keys, readingKey(config)]).size).toBe(others.length + 1);
});
