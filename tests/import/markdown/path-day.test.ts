import { expect, it } from "vitest";
import { dayInPath } from "../../../src/import/markdown/path-day.ts";
import { day } from "../../support/study-note.ts";

const changed = day("2014-09-17");

it.each([
  ["2022/03/04-x.md", "2022-03-04", "date-from-folders"],
  ["posts/2022/3/4/x.md", "2022-03-04", "date-from-folders"],
  ["posts/2022/03/04.md", "2022-03-04", "date-from-folders"],
  ["2023.03.06.md", "2023-03-06", "date-from-folders"],
  ["일지/[2023-03-07] 회고.md", "2023-03-07", "date-from-folders"],
  ["2023년/3월/3월 4일.md", "2023-03-04", "date-from-folders"],
  ["2023년/3월/4일 회의.md", "2023-03-04", "date-from-folders"],
  ["2023/일지/12월 1일.md", "2023-12-01", "date-from-folders"],
  ["2023년 3월 4일 회의.md", "2023-03-04", "date-from-folders"],
  ["2023-03-06 회고/a.md", "2023-03-06", "date-from-folders"],
  ["20191112/README.md", "2019-11-12", "date-from-folders"],
  ["TIL/TIL_20200103.md", "2020-01-03", "date-from-folders"],
  ["20200103.md", "2020-01-03", "date-from-folders"],
  ["2020/01/TIL-20200103 회고.md", "2020-01-03", "date-from-folders"],
  ["TIL_2020-01-03.md", "2020-01-03", "date-from-folders"],
  ["js/[240710-til]-빈객체.md", "2024-07-10", "date-from-folders"],
  ["[240525 WIL] 정리.md", "2024-05-25", "date-from-folders"],
  ["[-240524-til]-rtk.md", "2024-05-24", "date-from-folders"],
  ["2025.07/정리/0721/0721_summary.md", "2025-07-21", "date-from-folders"],
  ["2025.07/3주/7.0724_문법.md", "2025-07-24", "date-from-folders"],
  ["202507/0721.md", "2025-07-21", "date-from-folders"],
  ["2025-07/[0721] 회고.md", "2025-07-21", "date-from-folders"],
  ["2014.08/x.md", "2014-08-01", "day-guessed"],
  ["2014-08/0912.md", "2014-08-01", "day-guessed"],
  ["2014-08/문제 0812.md", "2014-08-01", "day-guessed"],
  ["2014년/8월/x.md", "2014-08-01", "day-guessed"],
  ["p/2014/09/x.md", "2014-09-17", "day-guessed"],
  ["p/2014/08/x.md", "2014-08-01", "day-guessed"],
  ["p/2014-08/x.md", "2014-08-01", "day-guessed"],
  ["p/2014/08/32-x.md", "2014-08-01", "day-guessed"],
])("reads %s", (path, told, reason) => {
  expect(dayInPath({ path, changed, added: null })).toEqual({ day: told, reason });
});

it.each([
  "x.md",
  "2014/x.md",
  "2014/13/x.md",
  "1234/05/06-x.md",
  "2014/0812/x.md",
  "a2014/08/x.md",
  "2014.8/x.md",
  "201408/x.md",
  "2023.13.40.md",
  "[240710] 문제.md",
  "[241340-til] a.md",
  "240710-til.md",
  "v2023.1.2.md",
  "3월 4일.md",
  "20191312/a.md",
  "20190230.md",
  "a20190203.md",
  "201902031.md",
  "20190203a.md",
  "release-2023.1.2.md",
])("reads no day in %s", (path) => expect(dayInPath({ path, changed, added: null })).toBeNull());

it("guesses by the day on which the file was added, where that is known", () => {
  expect(dayInPath({ path: "2014/08/x.md", changed, added: day("2014-08-05") })?.day).toBe("2014-08-05");
});
