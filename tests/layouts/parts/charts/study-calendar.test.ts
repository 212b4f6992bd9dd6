import { expect, it } from "vitest";
import { studyCalendar } from "../../../../layouts/parts/charts/study-calendar.ts";
import { studyCalendar as calendarOf } from "../../../../src/pages/charts/study-calendar.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { day } from "../../../support/study-note.ts";

const { site } = renderedSite([]);

it("draws one square per day, names the days with notes, and sums up in one sentence", () => {
  const dates = ["2021-12-15", "2021-12-14", "2021-12-14", "2021-12-01"];
  const drawing = studyCalendar(calendarOf(dates.map(day)), site)?.text ?? "";
  expect(drawing.match(/<rect /gu)).toHaveLength(23 * 7 + 4);
  expect(drawing).toContain('class="one"><title>2021.12.15 수 · 노트 1편</title>');
  expect(drawing).toContain('class="more"><title>2021.12.14 화 · 노트 2편</title>');
  expect(drawing).toContain("<small>최근 24주 가운데 3일</small>");
  expect(drawing).toContain('role="img" aria-label="지난 24주 동안 글 쓴 날 3일, 마지막 노트까지 연속 2일"');
});

it("is nothing before the first note", () => {
  expect(studyCalendar(null, site)).toBeNull();
});
