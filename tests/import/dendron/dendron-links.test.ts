import { expect, it } from "vitest";
import { turnDendronLinks } from "../../../src/import/dendron/dendron-links.ts";

const turned = (text: string): string =>
  turnDendronLinks({ from: "", to: "", text, changes: [] }, (name) => name === "econ.rate").text;

it.each([
  ["[[금리 글|econ.rate]]", "[[econ.rate|금리 글]]"],
  ["[[물가|econ.rate#물가]]", "[[econ.rate#물가|물가]]"],
  ["[[글|dendron://private/weekly.a]] [[dendron://b/c]]", "[[weekly.a|글]] [[c]]"],
  ["[[econ.rate]] ![[root]]", "[[econ.rate]] ![[root]]"],
  ["[[econ.rate#물가|물가로]]", "[[econ.rate#물가|물가로]]"],
  ["`[[a|b]]`", "`[[a|b]]`"],
])("writes the name of the note first: %j", (text, expected) => expect(turned(text)).toBe(expected));
