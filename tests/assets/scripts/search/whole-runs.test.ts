import { expect, it } from "vitest";
import { wholeRuns } from "../../../../assets/scripts/search/whole-runs.ts";

it("a mark within a short form leaves it whole", () => {
  const runs = [
    { text: "원/", marked: false },
    { text: "달러 환", marked: true },
    { text: "율", marked: false },
  ];
  expect(wholeRuns(runs)).toEqual([
    {
      isWhole: true,
      runs: [
        { text: "원/", marked: false },
        { text: "달러", marked: true },
      ],
    },
    {
      isWhole: false,
      runs: [
        { text: " 환", marked: true },
        { text: "율", marked: false },
      ],
    },
  ]);
});
