import { expect, it } from "vitest";
import { namesInLine } from "../../../layouts/notes/names-in-line.ts";

const nameOf = (name: string): string => name;

it("lists names in a line", () => {
  expect(namesInLine(["금리", "환율"], nameOf)).toBe("금리 · 환율");
  expect(namesInLine([], nameOf)).toBe("");
});

it("looks at the first of very many alone", () => {
  let asked = 0;
  const many = Array.from({ length: 50_000 }, (_, index) => `낱말${index}`);
  const line = namesInLine(many, (name) => {
    asked += 1;
    return name;
  });
  expect(line).toMatch(/^낱말0 · .* · 낱말11 · …$/u);
  expect(asked).toBe(12);
});
