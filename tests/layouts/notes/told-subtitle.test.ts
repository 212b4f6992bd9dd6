import { expect, it } from "vitest";
import { toldSubtitle } from "../../../layouts/notes/told-subtitle.ts";
import { studyNote } from "../../support/study-note.ts";

it.each([
  ["부제", "부제"],
  ["211215수 LG AI", "211215수 LG AI"],
  ["211215수", null],
  [null, null],
])("of %j tells %j", (subtitle, told) => expect(toldSubtitle(studyNote({ subtitle }))).toBe(told));
