import { describe, expect, it } from "vitest";
import { readDivider, readRuleLine } from "../../../../src/parse/markdown/tables/table-rule-line.ts";

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
});
