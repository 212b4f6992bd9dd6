import { expect, it } from "vitest";
import { dayInFolders } from "../../../src/import/markdown/folder-day.ts";
import { day } from "../../support/study-note.ts";

const changed = day("2014-09-17");

it.each([
  ["2022/03/04-x.md", "2022-03-04", "date-from-folders"],
  ["posts/2022/3/4/x.md", "2022-03-04", "date-from-folders"],
  ["posts/2022/03/04.md", "2022-03-04", "date-from-folders"],
  ["p/2014/09/x.md", "2014-09-17", "day-guessed"],
  ["p/2014/08/x.md", "2014-08-01", "day-guessed"],
  ["p/2014-08/x.md", "2014-08-01", "day-guessed"],
  ["p/2014/08/32-x.md", "2014-08-01", "day-guessed"],
])("reads %s", (path, told, reason) => {
  expect(dayInFolders({ path, changed })).toEqual({ day: told, reason });
});

it.each(["x.md", "2014/x.md", "2014/13/x.md", "1234/05/06-x.md", "2014/0812/x.md", "a2014/08/x.md"])(
  "reads no day in %s",
  (path) => expect(dayInFolders({ path, changed })).toBeNull(),
);
