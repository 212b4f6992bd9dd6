import { describe, expect, it } from "vitest";
import { readDivider, readRuleLine } from "../../../../src/parse/markdown/tables/table-rule-line.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";

describe("readRuleLine", () => {
  it.each([
    ["|---|:-:|", ["", "center"]],
    ["-|:-|-:", ["", "left", "right"]],
    ["|---+:---|", ["", "left"]],
    ["| - |", [""]],
    ["|-|:-", ["", "left"]],
    ["---", [""]],
    ["|---", [""]],
    ["- a", null],
    ["- |", null],
    ["-", null],
    ["|", null],
    ["|--||--|", null],
    ["---+---", null],
    ["|===|", null],
    ["| a |", null],
  ])("reads %s", (line, alignments) => {
    expect(readRuleLine(line)).toEqual(alignments);
  });
});

describe("readDivider", () => {
  it.each([
    ["|---|---|", "group"],
    ["|---+---", "group"],
    ["|====|", "foot"],
    ["|===+===|", "foot"],
    ["| - | - |", null],
    ["| --- | a |", null],
    ["---", null],
  ])("reads %s", (line, divider) => {
    expect(readDivider(line)).toBe(divider);
  });

  it.each(["-", "="])("takes as long as a line is, for one that is no rule after all: %s", (sign) => {
    const line = (length: number): string => `| ${`${sign.repeat(length / 10)}: | `.repeat(10)}>`;
    expect(costGrowth((length) => readDivider(line(length)), 100_000)).toBeLessThan(nearlyLinear);
  });

  it.each(["| ---------- | ---------:-->-: |", "| ========== | =========:==>=: |"])(
    "decides at once about a rule with a slip in it: %s",
    (line) => {
      expect(readDivider(line.repeat(4))).toBeNull();
    },
  );
});
